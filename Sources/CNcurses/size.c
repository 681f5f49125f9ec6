// How large the screen is.
#include "internal.h"

#include <stdlib.h>
#include <sys/ioctl.h>

// No window is larger, but stty(1) and broken ssh programs say so; ncurses counts in 16 bits and
// takes some 80 bytes for a cell.
enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };

int32_t cnc_rows(void) { return cnc.is_open ? getmaxy(stdscr) : 0; }
int32_t cnc_columns(void) { return cnc.is_open ? getmaxx(stdscr) : 0; }

// A number in a variable; 0 where it is none.
static int32_t number(const char *variable) {
  const char *text = getenv(variable);
  if (!text || !*text) return 0;
  char *end;
  long value = strtol(text, &end, 10);
  return *end == 0 && value > 0 && value <= 0xFFFF ? (int32_t)value : 0;
}

static int32_t at_most(int32_t value, int32_t most) { return value < most ? value : most; }

// False where the terminal knows no size.
static bool ask(struct winsize *size) {
  return ioctl(cnc.output, TIOCGWINSZ, size) == 0 && size->ws_row > 0 && size->ws_col > 0;
}

bool cnc_size_is_possible(void) {
  struct winsize size;
  return !ask(&size) || (size.ws_row <= MOST_ROWS && size.ws_col <= MOST_COLUMNS);
}

void cnc_start_size(void) {
  struct winsize size;
  if (ask(&size)) {
    cnc_update_size();
    return;
  }
  // A serial line knows no size: what the person says, or what the terminal's description says.
  int32_t rows = number("LINES"), columns = number("COLUMNS");
  cnc_resize(rows ? rows : cnc_rows(), columns ? columns : cnc_columns());
}

bool cnc_update_size(void) {
  struct winsize size;
  if (!ask(&size)) return false;
  int32_t rows = at_most(size.ws_row, MOST_ROWS), columns = at_most(size.ws_col, MOST_COLUMNS);
  if (rows == cnc_rows() && columns == cnc_columns()) return false;
  cnc_resize(rows, columns);
  return true;
}

void cnc_resize(int32_t rows, int32_t columns) {
  if (!cnc.is_open || rows < 1 || columns < 1) return;
  resize_term(at_most(rows, MOST_ROWS), at_most(columns, MOST_COLUMNS));
  // What the terminal did to its picture while it changed size is anybody's guess.
  clearok(curscr, TRUE);
}
