// What only tests need: reading the screen back, and a terminal inside the process.
#include "internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

int32_t cnc_read_cell(int32_t row, int32_t column, uint32_t *scalars, int32_t most,
                      uint32_t *look) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 2] = {0};
  attr_t attributes = 0;
  short pair = 0;
  if (mvwin_wch(stdscr, row, column, &cell) != OK) return -1;
  if (getcchar(&cell, text, &attributes, &pair, NULL) != OK) return -1;
  *look = (uint32_t)pair << CNC_COLOUR_SHIFT;
  if (attributes & WA_BOLD) *look |= CNC_BOLD;
  if (attributes & WA_DIM) *look |= CNC_DIM;
  if (attributes & WA_REVERSE) *look |= CNC_REVERSE;
  if (attributes & WA_UNDERLINE) *look |= CNC_UNDERLINE;
  int32_t count = 0;
  while (count < most && text[count]) {
    scalars[count] = (uint32_t)text[count];
    count++;
  }
  return count;
}

void cnc_read_cursor(int32_t *row, int32_t *column, bool *visible) {
  *row = getcury(stdscr);
  *column = getcurx(stdscr);
  *visible = cnc.cursor_visible;
}

int32_t cnc_scalar_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool cnc_open_pseudo_terminal(int32_t *controller, int32_t *device) {
  *controller = posix_openpt(O_RDWR | O_NOCTTY);
  *device = -1;
  if (*controller < 0) return false;
  if (grantpt(*controller) == 0 && unlockpt(*controller) == 0)
    *device = open(ptsname(*controller), O_RDWR | O_NOCTTY);
  if (*device < 0) close(*controller);
  return *device >= 0;
}
