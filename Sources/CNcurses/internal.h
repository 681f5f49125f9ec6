// What the C files of this target share.
#pragma once
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

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

// signals.c
void cnc_install_signals(bool crash_report);
void cnc_remove_signals(void);
// What a crash writes to put the terminal back. Copied, cut at the size of its buffer.
void cnc_set_reset(const char *sequence, const struct termios *modes);
// Whether a crash has anything to put back just now.
void cnc_arm_reset(bool armed);
// Takes back signals that have been dealt with.
void cnc_forget_signals(uint32_t bits);
int cnc_wake_source(void);
