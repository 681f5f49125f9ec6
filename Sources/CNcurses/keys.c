// Keys, the mouse, and waiting for either.
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

// Keys as terminals send them whatever their description says: arrows of the normal cursor mode,
// the numbered Home and End of the Linux console, tmux and rxvt, and the brackets around a paste.
void cnc_define_keys(void) {
  static const struct {
    const char *sequence;
    int code;
  } keys[] = {
      {"\033[A", KEY_UP},    {"\033[B", KEY_DOWN},  {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
      {"\033OA", KEY_UP},    {"\033OB", KEY_DOWN},  {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME},  {"\033[F", KEY_END},   {"\033OH", KEY_HOME},  {"\033OF", KEY_END},
      {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END},  {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
      {"\033[3~", KEY_DC},   {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
      {"\033[200~", CNC_CODE_PASTE}, {"\033[201~", CNC_CODE_PASTE_END},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (!cnc.is_ansi) break;
    define_key((char *)keys[i].sequence, keys[i].code);
  }
  // ncurses joins clicks that wait together into one, and loses some; they come as bytes instead.
  keyok(KEY_MOUSE, FALSE);
}

int32_t cnc_read_key(void) {
  int code = cnc.keys ? wgetch(cnc.keys) : ERR;
  if (code == ERR) return CNC_KEY_NONE;
  if (code >= 0 && code < 256) return code;
  switch (code) {
    case KEY_UP: return CNC_KEY_UP;
    case KEY_DOWN: return CNC_KEY_DOWN;
    case KEY_LEFT: return CNC_KEY_LEFT;
    case KEY_RIGHT: return CNC_KEY_RIGHT;
    case KEY_HOME: case KEY_A1: case KEY_FIND: return CNC_KEY_HOME;
    case KEY_END: case KEY_C1: case KEY_SELECT: return CNC_KEY_END;
    case KEY_PPAGE: case KEY_A3: return CNC_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CNC_KEY_PAGE_DOWN;
    case KEY_ENTER: return CNC_KEY_ENTER;
    case KEY_BTAB: return CNC_KEY_BACK_TAB;
    case KEY_BACKSPACE: return CNC_KEY_BACKSPACE;
    case KEY_DC: return CNC_KEY_DELETE;
    case CNC_CODE_PASTE: return CNC_KEY_PASTE;
    default: return CNC_KEY_OTHER;
  }
}

int32_t cnc_read_bytes(uint8_t *bytes, int32_t most) {
  struct pollfd ready = {.fd = cnc.input, .events = POLLIN};
  if (most < 1 || poll(&ready, 1, 0) < 1 || !(ready.revents & POLLIN)) return 0;
  ssize_t count = read(cnc.input, bytes, (size_t)most);
  return count < 0 ? 0 : (int32_t)count;
}

int32_t cnc_wait(int32_t milliseconds) {
  struct pollfd sources[2] = {
      {.fd = cnc.input, .events = POLLIN},
      {.fd = cnc_wake_source(), .events = POLLIN},
  };
  int32_t found = 0;
  int ready = poll(sources, 2, milliseconds);
  if (ready < 0) return errno == EINTR || errno == EAGAIN ? CNC_FOUND_INTERRUPT : CNC_FOUND_HANGUP;
  if (ready == 0) return 0;
  if (sources[0].revents & POLLIN) found |= CNC_FOUND_INPUT;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) found |= CNC_FOUND_HANGUP;
  if (sources[1].revents & POLLIN) {
    char bytes[256];
    ssize_t count;
    found |= CNC_FOUND_INTERRUPT;
    while ((count = read(sources[1].fd, bytes, sizeof bytes)) > 0)
      for (ssize_t i = 0; i < count; i++)
        if (bytes[i] == 'm') found |= CNC_FOUND_WAKE;
  }
  return found;
}
