// The few ncurses calls this program needs, with plain C types only.
//
// No ncurses header is included here, so Swift sees no ncurses macro, global or type: they cannot
// be imported under strict concurrency, and they differ between platforms. One screen is open at a
// time; all calls but cnc_wake and cnc_wake_descriptor belong to the thread that opened it.
#pragma once
#include <stdbool.h>
#include <stdint.h>

// ---- Opening and closing ----

// Outcomes of cnc_open.
enum {
  CNC_OPENED = 0,
  CNC_UNKNOWN_TERMINAL = 1,  // no description of this terminal nor of any usual one
  CNC_TOO_SIMPLE = 2,        // the terminal cannot move its cursor
  CNC_NO_PIPE = 3,           // the system gave no pipe or stream
  CNC_NO_KEYBOARD = 4,       // /dev/tty cannot be opened
};

typedef struct {
  int32_t input;          // descriptor the keys come from; negative means /dev/tty
  int32_t output;         // descriptor the screen is drawn to
  const char *terminal;   // terminal name; NULL means $TERM
  bool colour;            // false: never send a colour
  bool crash_report;      // true: a crash goes on to the handler that was there before
  const char *crash_note; // written after a crash has put the terminal back; may be NULL
} cnc_options;

// Sets the character type of the locale. False when the person's own locale is not UTF-8; UTF-8 is
// then switched on all the same where the system has it. A locale that was never made on this
// computer counts by its name.
bool cnc_prepare_locale(void);
int32_t cnc_open(const cnc_options *options);
void cnc_close(void);
// The name of the terminal description in use.
const char *cnc_terminal_name(void);
// Whether the terminal's own name was unknown and a usual one stands in for it.
bool cnc_terminal_is_fallback(void);
bool cnc_has_colour(void);
// Leaves the screen, stops the process group as Ctrl-Z does, and comes back when it is continued.
void cnc_suspend(void);
// Sets modes and screen again after a stop that nobody could catch (SIGSTOP).
void cnc_resume(void);

// ---- Size ----

int32_t cnc_rows(void);
int32_t cnc_columns(void);
// Asks the terminal for its size and takes it over, up to 1000 columns and 500 rows; true when it
// changed.
bool cnc_update_size(void);
void cnc_resize(int32_t rows, int32_t columns);

// ---- Painting ----

// Attributes of a cell's look; the colour, 0...3, stands above them, shifted by CNC_COLOUR_SHIFT.
enum {
  CNC_BOLD = 1,
  CNC_DIM = 2,
  CNC_REVERSE = 4,
  CNC_UNDERLINE = 8,
  CNC_COLOUR_SHIFT = 4,
};

void cnc_erase(void);
void cnc_put_ascii(int32_t row, int32_t column, uint8_t character, uint32_t look);
// Writes one spacing character with the marks that combine with it. Where the C library counts
// other columns than `width`, question marks take its place so that nothing after it moves.
void cnc_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width,
             uint32_t look);
void cnc_show_cursor(int32_t row, int32_t column);
void cnc_hide_cursor(void);
// Sends what changed since the last time, by one write where the terminal takes it at once.
void cnc_refresh(void);
// Makes the next refresh send everything.
void cnc_invalidate(void);
// Presses and the wheel come as the bytes ESC [ < button ; column ; row M.
void cnc_set_mouse(bool on);
// Sends bytes to the terminal past ncurses. False when they could not be written.
bool cnc_write(const uint8_t *bytes, int64_t count);
// Puts each frame into a synchronized update (mode 2026), so that the terminal shows it at once.
// Only for a terminal that says it has the mode.
void cnc_synchronize_updates(bool on);
bool cnc_synchronizes_updates(void);
// Whether the terminal understands ECMA-48 sequences.
bool cnc_is_ansi(void);

// ---- Input ----

// What cnc_read_key returns besides the bytes 0...255.
enum {
  CNC_KEY_NONE = -1,
  CNC_KEY_OTHER = 0x1000,
  CNC_KEY_UP,
  CNC_KEY_DOWN,
  CNC_KEY_LEFT,
  CNC_KEY_RIGHT,
  CNC_KEY_HOME,
  CNC_KEY_END,
  CNC_KEY_PAGE_UP,
  CNC_KEY_PAGE_DOWN,
  CNC_KEY_ENTER,
  CNC_KEY_BACK_TAB,
  CNC_KEY_BACKSPACE,
  CNC_KEY_DELETE,
  CNC_KEY_PASTE,  // text follows as bytes, up to ESC [ 2 0 1 ~
};

// The next byte or key, without waiting; except that after ESC it waits for the rest of a key.
int32_t cnc_read_key(void);
// Reads bytes past ncurses, without waiting. 0 when there are none.
int32_t cnc_read_bytes(uint8_t *bytes, int32_t most);

// What cnc_wait found.
enum { CNC_FOUND_INPUT = 1, CNC_FOUND_WAKE = 2, CNC_FOUND_HANGUP = 4, CNC_FOUND_INTERRUPT = 8 };

// Waits for input, a wake or a signal. Milliseconds; negative waits for ever.
int32_t cnc_wait(int32_t milliseconds);

// ---- Signals and waking ----

// The signals that came since the last call: bit N - 1 for signal N. Every signal that would end a
// program without a handler is among them, but for crashes and SIGQUIT, SIGXCPU and SIGXFSZ, which
// put the terminal back and end the program at once, and SIGPIPE, which is ignored while the screen
// is open. One that asks the program to end when another has already asked does so at once, too.
uint64_t cnc_take_signals(void);
// Where cnc_wake writes; -1 when the system gave no pipe. Open until the process ends, so that a
// thread that wakes late never writes into somebody else's file. Any thread.
int32_t cnc_wake_descriptor(void);
// Makes cnc_wait return. Any thread.
void cnc_wake(void);

// Ends the process by a signal, so that whoever started it sees which. After cnc_close.
void cnc_end_by_signal(int32_t number) __attribute__((noreturn));

// ---- For tests ----

// How many times something was sent to the terminal.
uint64_t cnc_write_count(void);

// The scalars of a cell; 0 for the right half of a wide character.
int32_t cnc_read_cell(int32_t row, int32_t column, uint32_t *scalars, int32_t most,
                      uint32_t *look);
void cnc_read_cursor(int32_t *row, int32_t *column, bool *visible);
int32_t cnc_scalar_columns(uint32_t scalar);
// A pseudo-terminal: the end a person would sit at, and the end a program would have.
bool cnc_open_pseudo_terminal(int32_t *controller, int32_t *device);
