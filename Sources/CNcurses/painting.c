// Painting cells, and sending what changed.
#include "internal.h"

#include <wchar.h>

enum { LOOKS = 64 };

static attr_t look_attributes[LOOKS];
static short look_pairs[LOOKS];

void cnc_prepare_looks(bool colour) {
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

void cnc_refresh(void) {
  wrefresh(stdscr);
  // What the terminal has of a frame that did not go out is anybody's guess.
  if (!cnc_flush_frame()) cnc_invalidate();
}

void cnc_invalidate(void) { clearok(curscr, TRUE); }
bool cnc_has_colour(void) { return cnc.is_open && look_pairs[1 << CNC_COLOUR_SHIFT] != 0; }
