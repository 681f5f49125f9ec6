// The terminal's description, in a file of its own: <term.h> defines `columns` and other plain words.
#include "internal.h"

#include <string.h>
#include <term.h>

const char *const cnc_extras_off =
    "\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?2004l";

bool cnc_moves_cursor(bool *is_ansi) {
  *is_ansi = cursor_address && strncmp(cursor_address, "\033[", 2) == 0;
  return cursor_address && !hard_copy;
}

// Adds a capability without its $<..> paddings, which only tputs may send.
static void append(char *to, size_t size, const char *capability) {
  if (!capability || capability == (char *)-1) return;
  size_t used = strlen(to);
  while (*capability && used + 1 < size) {
    const char *end = strncmp(capability, "$<", 2) == 0 ? strchr(capability, '>') : NULL;
    if (end)
      capability = end + 1;
    else
      to[used++] = *capability++;
  }
  to[used] = 0;
}

void cnc_prepare_reset(const char *note, const struct termios *modes) {
  char sequence[1024] = "";
  if (cnc_synchronizes_updates()) append(sequence, sizeof sequence, "\033[?2026l");
  if (cnc.is_ansi) append(sequence, sizeof sequence, cnc_extras_off);
  append(sequence, sizeof sequence, exit_attribute_mode);
  append(sequence, sizeof sequence, orig_pair);
  append(sequence, sizeof sequence, keypad_local);
  append(sequence, sizeof sequence, cursor_normal);
  append(sequence, sizeof sequence, exit_ca_mode ? exit_ca_mode : "\r\n");
  cnc_set_reset(sequence, note, modes);
}
