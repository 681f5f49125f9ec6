// Opening, painting and leaving the screen.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

cnc_state cnc;

enum { LOOKS = 64 };

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;
static struct termios shell_modes;
static bool has_shell_modes;
static bool is_fallback;
static char crash_note[256];
static char name[128];
static attr_t look_attributes[LOOKS];
static short look_pairs[LOOKS];
static bool mouse_on;

static const char paste_on[] = "\033[?2004h";
// Presses and the wheel, in the form that knows no largest column.
static const char mouse_sequence[] = "\033[?1000h\033[?1006h";

bool cnc_prepare_locale(void) {
  // Character types only: each other category is one more file to open at start.
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  static const char *const others[] = {"C.UTF-8", "C.utf8", "en_GB.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (setlocale(LC_CTYPE, others[i])) break;
  return false;
}

static FILE *stream(int descriptor, FILE *standard, const char *mode) {
  if (descriptor == fileno(standard)) return standard;
  int copy = dup(descriptor);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

static void close_streams(void) {
  if (input_file && input_file != stdin) fclose(input_file);
  if (output_file && output_file != stdout) fclose(output_file);
  input_file = output_file = NULL;
}

static bool start_screen(const char *terminal) {
  const char *own = terminal ? terminal : getenv("TERM");
  const char *tries[] = {own, "xterm-256color", "xterm", "ansi", "vt100"};
  for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
    if (!tries[i] || !*tries[i]) continue;
    screen = newterm((char *)tries[i], output_file, input_file);
    if (screen) {
      is_fallback = i > 0;
      snprintf(name, sizeof name, "%s", tries[i]);
      return true;
    }
  }
  return false;
}

static void prepare_looks(bool colour) {
  bool coloured = colour && has_colors() && start_color() == OK && COLORS >= 8;
  if (coloured) {
    coloured = use_default_colors() == OK && init_pair(1, COLOR_CYAN, -1) == OK &&
               init_pair(2, COLOR_GREEN, -1) == OK && init_pair(3, COLOR_MAGENTA, -1) == OK;
  }
  bool dims = (term_attrs() & WA_DIM) != 0;
  for (unsigned look = 0; look < LOOKS; look++) {
    attr_t attributes = 0;
    if (look & CNC_BOLD) attributes |= WA_BOLD;
    if ((look & CNC_DIM) && dims) attributes |= WA_DIM;
    if (look & CNC_REVERSE) attributes |= WA_REVERSE;
    if (look & CNC_UNDERLINE) attributes |= WA_UNDERLINE;
    look_attributes[look] = attributes;
    look_pairs[look] = coloured ? (short)(look >> CNC_COLOUR_SHIFT) : 0;
  }
}

static int escape_delay(void) {
  const char *text = getenv("ESCDELAY");
  if (!text || !*text) return 25;
  char *end = NULL;
  long value = strtol(text, &end, 10);
  return *end == 0 && value >= 0 && value <= 1000 ? (int)value : 25;
}

int32_t cnc_open(const cnc_options *options) {
  if (cnc.is_open) cnc_close();
  if (cnc_wake_descriptor() < 0) return CNC_NO_PIPE;
  input_file = options->input < 0 ? fopen("/dev/tty", "r") : stream(options->input, stdin, "r");
  if (!input_file && options->input < 0) return CNC_NO_KEYBOARD;
  output_file = stream(options->output, stdout, "w");
  if (!input_file || !output_file) {
    close_streams();
    return CNC_NO_PIPE;
  }
  cnc.input = fileno(input_file);
  cnc.output = fileno(output_file);
  has_shell_modes = tcgetattr(cnc.output, &shell_modes) == 0;
  // Before newterm: ncurses only takes signals that nobody handles yet.
  cnc_install_signals(options->crash_report);
  if (!start_screen(options->terminal)) {
    cnc_remove_signals();
    close_streams();
    return CNC_UNKNOWN_TERMINAL;
  }
  if (!cnc_moves_cursor(&cnc.is_ansi)) {
    endwin();
    delscreen(screen);
    screen = NULL;
    cnc_remove_signals();
    close_streams();
    return CNC_TOO_SIMPLE;
  }
  cnc.is_open = true;
  snprintf(crash_note, sizeof crash_note, "%s", options->crash_note ? options->crash_note : "");
  cnc_prepare_reset(crash_note, has_shell_modes ? &shell_modes : NULL);
  cnc_arm_reset(true);

  raw();
  noecho();
  nonl();
  typeahead(-1);  // a frame is always sent whole
  set_escdelay(escape_delay());
  cnc.keys = newpad(1, 1);
  if (cnc.keys) {
    keypad(cnc.keys, TRUE);
    nodelay(cnc.keys, TRUE);
  }
  cnc_define_keys();
  mouse_on = false;
  prepare_looks(options->colour);
  cnc.cursor_visible = true;
  cnc_update_size();
  if (cnc.is_ansi) cnc_write((const uint8_t *)paste_on, sizeof paste_on - 1);
  return CNC_OPENED;
}

static void leave_screen(void) {
  if (cnc.is_ansi) cnc_write((const uint8_t *)cnc_extras_off, (int64_t)strlen(cnc_extras_off));
  endwin();
  cnc_arm_reset(false);
}

void cnc_close(void) {
  if (!cnc.is_open) return;
  leave_screen();
  if (has_shell_modes) tcsetattr(cnc.output, TCSADRAIN, &shell_modes);
  if (cnc.keys) delwin(cnc.keys);
  cnc.keys = NULL;
  delscreen(screen);
  screen = NULL;
  cnc.is_open = false;
  cnc_remove_signals();
  close_streams();
}

// Back on the screen after endwin: ncurses sets its modes and the alternate screen on refresh.
static void enter_screen(void) {
  cnc_arm_reset(true);
  cnc_update_size();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  if (cnc.is_ansi) cnc_write((const uint8_t *)paste_on, sizeof paste_on - 1);
  if (mouse_on) cnc_write((const uint8_t *)mouse_sequence, sizeof mouse_sequence - 1);
}

void cnc_suspend(void) {
  if (!cnc.is_open) return;
  leave_screen();
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&usual.sa_mask);
  sigaction(SIGTSTP, &usual, &ours);
  // The whole group, as the terminal itself does: a script that started us must stop too, or its
  // shell never gets the terminal back.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  cnc_forget_signals(CNC_SIGNAL_STOP | CNC_SIGNAL_CONTINUE);
  // The person may have changed the modes meanwhile (stty); leave with those.
  if (has_shell_modes && tcgetattr(cnc.output, &shell_modes) == 0) {
    def_shell_mode();
    cnc_prepare_reset(crash_note, &shell_modes);
  }
  enter_screen();
}

void cnc_resume(void) {
  if (!cnc.is_open) return;
  endwin();
  enter_screen();
}

const char *cnc_terminal_name(void) { return name; }
bool cnc_terminal_is_fallback(void) { return is_fallback; }
bool cnc_has_colour(void) { return cnc.is_open && look_pairs[1 << CNC_COLOUR_SHIFT] != 0; }
bool cnc_is_ansi(void) { return cnc.is_open && cnc.is_ansi; }
int32_t cnc_rows(void) { return cnc.is_open ? getmaxy(stdscr) : 0; }
int32_t cnc_columns(void) { return cnc.is_open ? getmaxx(stdscr) : 0; }

bool cnc_update_size(void) {
  struct winsize size;
  if (ioctl(cnc.output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return false;
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return false;
  cnc_resize(size.ws_row, size.ws_col);
  return true;
}

void cnc_resize(int32_t rows, int32_t columns) {
  if (!cnc.is_open || rows < 1 || columns < 1) return;
  resize_term(rows, columns);
  // What the terminal did to its picture while it changed size is anybody's guess.
  clearok(curscr, TRUE);
}

void cnc_erase(void) { werase(stdscr); }

void cnc_put_ascii(int32_t row, int32_t column, uint8_t character, uint32_t look) {
  wchar_t text[2] = {character, 0};
  cchar_t cell;
  look &= LOOKS - 1;
  setcchar(&cell, text, look_attributes[look], look_pairs[look], NULL);
  // ERR in the last cell of the screen only says that the cursor cannot go on.
  mvwadd_wch(stdscr, row, column, &cell);
}

void cnc_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width,
             uint32_t look) {
  if (count < 1 || row < 0 || column < 0 || row >= getmaxy(stdscr) ||
      column + width > getmaxx(stdscr))
    return;
  if (wcwidth((wchar_t)scalars[0]) != width) {
    for (int32_t i = 0; i < width; i++) cnc_put_ascii(row, column + i, '?', look);
    return;
  }
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)scalars[0]};
  int used = 1;
  for (int32_t i = 1; i < count && used < CCHARW_MAX; i++)
    if (wcwidth((wchar_t)scalars[i]) == 0) text[used++] = (wchar_t)scalars[i];
  text[used] = 0;
  cchar_t cell;
  look &= LOOKS - 1;
  setcchar(&cell, text, look_attributes[look], look_pairs[look], NULL);
  mvwadd_wch(stdscr, row, column, &cell);
}

void cnc_show_cursor(int32_t row, int32_t column) {
  wmove(stdscr, row, column);
  if (!cnc.cursor_visible) curs_set(1);
  cnc.cursor_visible = true;
}

void cnc_hide_cursor(void) {
  if (cnc.cursor_visible) curs_set(0);
  cnc.cursor_visible = false;
}

void cnc_refresh(void) { wrefresh(stdscr); }
void cnc_invalidate(void) { clearok(curscr, TRUE); }

void cnc_set_mouse(bool on) {
  if (on == mouse_on || !cnc.is_ansi) return;
  mouse_on = on;
  const char *sequence = on ? mouse_sequence : "\033[?1006l\033[?1000l";
  cnc_write((const uint8_t *)sequence, (int64_t)strlen(sequence));
}

bool cnc_write(const uint8_t *bytes, int64_t count) {
  while (count > 0) {
    ssize_t written = write(cnc.output, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = cnc.output, .events = POLLOUT};
      if (poll(&room, 1, 1000) > 0 && !(room.revents & (POLLERR | POLLHUP | POLLNVAL))) continue;
    }
    if (written <= 0) return false;
    bytes += written;
    count -= written;
  }
  return true;
}
