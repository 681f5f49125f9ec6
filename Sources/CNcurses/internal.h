// What the C files of this target share.
#pragma once
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "CThreads.h"

#include <curses.h>
#include <termios.h>

// Terminal of the open screen.
typedef struct {
  int input;
  int output;
  bool is_open;
  bool is_ansi;
  bool cursor_visible;
  WINDOW *keys;  // a pad, because reading from it never redraws anything
} cnc_state;
extern cnc_state cnc;

// Codes for define_key, above every code of ncurses' own.
enum { CNC_CODE_PASTE = 2000, CNC_CODE_PASTE_END = 2001 };

// capabilities.c
extern const char *const cnc_extras_off;
bool cnc_moves_cursor(bool *is_ansi);
// Works out what a crash writes to put the terminal back. Modes may be NULL.
void cnc_prepare_reset(const char *note, const struct termios *modes);

// keys.c
void cnc_define_keys(void);

// output.c
// Lets ncurses write into memory instead of the stream with this descriptor; only after newterm,
// which looks at the terminal behind it. False where that cannot be: it writes as it did then.
bool cnc_gather(int stream);
void cnc_stop_gathering(void);
// Forgets what has gathered.
void cnc_discard(void);
// Adds to what has gathered; without gathering, sends.
bool cnc_add(const char *bytes, size_t count);
// Sends what has gathered; of a frame, inside a synchronized update where the terminal has one.
bool cnc_flush(void);
bool cnc_flush_frame(void);
// Sends as much as the terminal takes, with at most so many milliseconds in which it takes nothing.
// For handlers too. False when not all was sent.
bool cnc_send_bounded(const char *bytes, size_t count, int patience);
// Whether the last thing sent did not go out to its end.
bool cnc_was_cut(void);

// painting.c
void cnc_prepare_looks(bool colour);

// screen.c
// Works out anew what a crash writes.
void cnc_renew_reset(void);

// signals.c
void cnc_install_signals(bool crash_report);
void cnc_remove_signals(void);
// What puts the terminal back in a crash, and the sentence after it. Copied, cut at the size of
// their buffers.
void cnc_set_reset(const char *sequence, const char *note, const struct termios *modes);
// Whether a crash has anything to put back just now.
void cnc_arm_reset(bool armed);
// Takes back a signal that has been dealt with.
void cnc_forget_signal(int number);
// Whether some signal has asked the program to end.
bool cnc_is_asked_to_end(void);
// Whether a crash has put the terminal back, so that nothing more may be sent.
bool cnc_has_crashed(void);
int cnc_wake_source(void);

// size.c
// Whether the terminal's size, if it knows one, is one that a window can have.
bool cnc_size_is_possible(void);
// Asks for the size that the screen has at the start.
void cnc_start_size(void);
