// Opening and leaving the screen.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

cnc_state cnc;

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;  // where ncurses writes; a copy, since gathering takes its place
static struct termios shell_modes;
static struct termios program_modes;
static bool has_modes;
static bool is_fallback;
static char crash_note[256];
static char name[128];
static bool mouse_on;

static const char paste_on[] = "\033[?2004h";
// Presses and the wheel, in the form that knows no largest column.
static const char mouse_sequence[] = "\033[?1000h\033[?1006h";

static void add(const char *sequence) { cnc_add(sequence, strlen(sequence)); }

// Nothing that is opened here is for the programs we start.
static int copy_of(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 3); }

static FILE *stream(int descriptor, const char *mode) {
  FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, mode);
  if (!file && descriptor >= 0) close(descriptor);
  return file;
}

static void close_devices(void) {
  if (input_file && input_file != stdin) fclose(input_file);
  if (output_file) fclose(output_file);
  input_file = output_file = NULL;
  if (cnc.output > STDERR_FILENO) close(cnc.output);
  cnc.output = -1;
}

static int32_t open_devices(const cnc_options *options) {
  cnc.output = -1;
  if (options->input < 0) {
    int keyboard = open("/dev/tty", O_RDONLY | O_CLOEXEC);
    if (keyboard < 0) return errno == EMFILE || errno == ENFILE ? CNC_NO_PIPE : CNC_NO_KEYBOARD;
    input_file = stream(keyboard, "r");
  } else {
    input_file = options->input == STDIN_FILENO ? stdin : stream(copy_of(options->input), "r");
  }
  cnc.output = options->output == STDOUT_FILENO ? STDOUT_FILENO : copy_of(options->output);
  output_file = cnc.output < 0 ? NULL : stream(copy_of(cnc.output), "w");
  // One more, since ncurses would take a description that it may not open for one there is not.
  int spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (!input_file || !output_file || spare < 0) return CNC_NO_PIPE;
  close(spare);
  cnc.input = fileno(input_file);
  return CNC_OPENED;
}

static bool start_screen(const char *terminal) {
  const char *own = terminal ? terminal : getenv("TERM");
  const char *tries[] = {own, "xterm-256color", "xterm", "ansi", "vt100"};
  // ncurses takes any size from LINES, COLUMNS and the terminal, past what it can count. Where the
  // terminal's is possible it may ask for that, because some descriptions know none.
  use_env(FALSE);
#if NCURSES_VERSION_MAJOR >= 6
  use_tioctl(cnc_size_is_possible());
#endif
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

static int escape_delay(void) {
  const char *text = getenv("ESCDELAY");
  if (!text || !*text) return 25;
  char *end = NULL;
  long value = strtol(text, &end, 10);
  return *end == 0 && value >= 0 && value <= 1000 ? (int)value : 25;
}

static void end_screen(void) {
  if (cnc.keys) delwin(cnc.keys);
  cnc.keys = NULL;
  delscreen(screen);
  screen = NULL;
  cnc.is_open = false;
  cnc_stop_gathering();
  cnc_remove_signals();
  close_devices();
}

int32_t cnc_open(const cnc_options *options) {
  if (cnc.is_open) cnc_close();
  if (cnc_wake_descriptor() < 0) return CNC_NO_PIPE;
  int32_t outcome = open_devices(options);
  if (outcome != CNC_OPENED) {
    close_devices();
    return outcome;
  }
  has_modes = tcgetattr(cnc.output, &shell_modes) == 0;
  // Before newterm: ncurses only takes signals that nobody handles yet.
  cnc_install_signals(options->crash_report);
  if (!start_screen(options->terminal)) {
    cnc_remove_signals();
    close_devices();
    return CNC_UNKNOWN_TERMINAL;
  }
  if (!cnc_moves_cursor(&cnc.is_ansi)) {
    endwin();
    end_screen();
    return CNC_TOO_SIMPLE;
  }
  cnc.is_open = true;
  snprintf(crash_note, sizeof crash_note, "%s", options->crash_note ? options->crash_note : "");
  mouse_on = false;
  cnc.cursor_visible = true;
  raw();
  if (has_modes) has_modes = tcgetattr(cnc.output, &program_modes) == 0;
  bool gathers = cnc_gather(fileno(output_file));
  cnc_renew_reset();
  cnc_arm_reset(true);

  noecho();
  nonl();
  typeahead(-1);  // a frame is always sent whole
  set_escdelay(escape_delay());
  cnc_start_size();
  if (gathers) {
    // Until this has been done once, ncurses writes after every movement of the cursor. The
    // terminal sees the second half of it only.
    endwin();
    cnc_discard();
    wrefresh(stdscr);
  }
  cnc.keys = newpad(1, 1);
  if (cnc.keys) {
    keypad(cnc.keys, TRUE);
    nodelay(cnc.keys, TRUE);
  }
  cnc_define_keys();
  cnc_prepare_looks(options->colour);
  if (cnc.is_ansi) add(paste_on);
  cnc_flush();
  return CNC_OPENED;
}

void cnc_renew_reset(void) { cnc_prepare_reset(crash_note, has_modes ? &shell_modes : NULL); }

static void leave_screen(void) {
  // CAN: half a sequence is no longer waited for.
  if (cnc_was_cut() && cnc.is_ansi) add("\030");
  if (cnc_synchronizes_updates()) add("\033[?2026l");
  if (cnc.is_ansi) add(cnc_extras_off);
  endwin();
  bool sent = cnc_flush();
  // A terminal that takes nothing must not be waited for.
  if (has_modes) tcsetattr(cnc.output, sent ? TCSADRAIN : TCSANOW, &shell_modes);
  cnc_arm_reset(false);
}

void cnc_close(void) {
  if (!cnc.is_open) return;
  leave_screen();
  end_screen();
}

// Back on the screen after endwin: ncurses enters the alternate screen again on refresh.
static void enter_screen(void) {
  cnc_arm_reset(true);
  if (has_modes) tcsetattr(cnc.output, TCSADRAIN, &program_modes);
  cnc_update_size();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  if (cnc.keys) keypad(cnc.keys, TRUE);
  if (cnc.is_ansi) add(paste_on);
  if (mouse_on) add(mouse_sequence);
  cnc_flush();
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
  cnc_forget_signal(SIGTSTP);
  cnc_forget_signal(SIGCONT);
  // The person may have changed the modes meanwhile (stty); leave with those.
  if (has_modes && tcgetattr(cnc.output, &shell_modes) == 0) cnc_renew_reset();
  enter_screen();
}

void cnc_resume(void) {
  if (!cnc.is_open) return;
  endwin();
  enter_screen();
}

const char *cnc_terminal_name(void) { return name; }
bool cnc_terminal_is_fallback(void) { return is_fallback; }
bool cnc_is_ansi(void) { return cnc.is_open && cnc.is_ansi; }

void cnc_set_mouse(bool on) {
  if (on == mouse_on || !cnc.is_ansi) return;
  mouse_on = on;
  add(on ? mouse_sequence : "\033[?1006l\033[?1000l");  // goes out with the frame that wants it
}
