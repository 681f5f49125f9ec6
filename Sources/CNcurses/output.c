// What goes to the terminal: ncurses' bytes and our own, gathered and sent a frame at a time.
//
// ncurses 6.4 writes after every movement of the cursor until endwin and a refresh have run once,
// then whenever its buffer is full, which is as large as the first size of the screen asked for; and
// where the terminal takes nothing it tries for ever. So it writes into a file in memory instead,
// and what has gathered there goes out at once, by writes that a signal can end.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

// How long a terminal may take nothing before a program that was asked to end ends without it.
enum { PATIENCE = 2000 };
// What a frame may come to before its room is given back.
enum { LARGE = 1 << 18 };

static const char update_begins[] = "\033[?2026h";
static const char update_ends[] = "\033[?2026l";
enum { MARK = sizeof update_begins - 1 };

static int gathered = -1;
static char *room;
static size_t room_size;
static bool synchronizes;
static volatile sig_atomic_t cut;    // something was begun and is not sent to its end
static bool stuck;                   // the terminal took nothing for as long as it was given
static uint64_t writes;

// A file that is nowhere but in memory; -1 where there is none to be had.
static int memory_file(void) {
  // Files are not let grow: the first byte would end the program (SIGXFSZ).
  struct rlimit most;
  if (getrlimit(RLIMIT_FSIZE, &most) != 0 || most.rlim_cur < (rlim_t)1 << 26) return -1;
#ifdef __linux__
  return memfd_create("careers-frame", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  int copy = file ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
  if (file) fclose(file);
  return copy;
#endif
}

bool cnc_gather(int stream) {
  cut = false;
  stuck = false;
  synchronizes = false;
  int file = memory_file();
  if (file < 0) return false;
  int copied = dup2(file, stream);
  close(file);
  if (copied < 0) return false;
  fcntl(stream, F_SETFD, FD_CLOEXEC);
  gathered = stream;
  return true;
}

void cnc_stop_gathering(void) {
  gathered = -1;
  free(room);
  room = NULL;
  room_size = 0;
}

void cnc_discard(void) {
  if (gathered >= 0) lseek(gathered, 0, SEEK_SET);
}

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool cnc_send_bounded(const char *bytes, size_t count, int patience) {
  // The mode belongs to the terminal as the shell has it too, so it is put back.
  int flags = fcntl(cnc.output, F_GETFL);
  bool changes = flags >= 0 && !(flags & O_NONBLOCK);
  if (changes) fcntl(cnc.output, F_SETFL, flags | O_NONBLOCK);
  int64_t last = milliseconds();
  while (count > 0) {
    ssize_t written = write(cnc.output, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
      last = milliseconds();
      continue;
    }
    if (written == 0 || (errno != EINTR && errno != EAGAIN)) break;
    int64_t left = last + patience - milliseconds();
    if (left <= 0) break;
    struct pollfd ready = {.fd = cnc.output, .events = POLLOUT};
    poll(&ready, 1, (int)left);
    if (ready.revents & (POLLERR | POLLHUP | POLLNVAL)) break;
  }
  if (changes) fcntl(cnc.output, F_SETFL, flags);
  return count == 0;
}

static bool send(const char *bytes, size_t count) {
  cut = true;
  while (count > 0) {
    if (cnc_has_crashed()) pause();  // another thread has put the terminal back; it ends us too
    writes++;
    if (cnc_is_asked_to_end()) {
      stuck = !cnc_send_bounded(bytes, count, stuck ? 0 : PATIENCE);
      cut = stuck;
      return !stuck;
    }
    ssize_t written = write(cnc.output, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
      continue;
    }
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = cnc.output, .events = POLLOUT};
      poll(&ready, 1, -1);
      if (!(ready.revents & (POLLERR | POLLHUP | POLLNVAL))) continue;
    }
    return false;
  }
  cut = false;
  return true;
}

// Everything that has gathered, by one write where the terminal takes it at once.
static bool flush(bool is_frame) {
  if (gathered < 0) return true;
  off_t count = lseek(gathered, 0, SEEK_CUR);
  if (count <= 0) return true;
  size_t size = (size_t)count;
  if (size + 2 * MARK > room_size) {
    char *larger = realloc(room, size + 2 * MARK);
    if (!larger) return false;
    room = larger;
    room_size = size + 2 * MARK;
  }
  ssize_t got = pread(gathered, room + MARK, size, 0);
  lseek(gathered, 0, SEEK_SET);
  if (size > LARGE && ftruncate(gathered, 0) != 0) return false;
  if (got != (ssize_t)size) return false;
  if (!is_frame || !synchronizes) return send(room + MARK, size);
  memcpy(room, update_begins, MARK);
  memcpy(room + MARK + size, update_ends, MARK);
  return send(room, size + 2 * MARK);
}

bool cnc_flush(void) { return flush(false); }
bool cnc_flush_frame(void) { return flush(true); }

bool cnc_add(const char *bytes, size_t count) {
  if (gathered < 0) return send(bytes, count);
  return write(gathered, bytes, count) == (ssize_t)count;
}

bool cnc_write(const uint8_t *bytes, int64_t count) {
  return cnc_add((const char *)bytes, (size_t)count) && cnc_flush();
}

bool cnc_was_cut(void) { return cut; }

void cnc_synchronize_updates(bool on) {
  synchronizes = on && cnc.is_ansi;
  if (cnc.is_open) cnc_renew_reset();
}
bool cnc_synchronizes_updates(void) { return synchronizes; }

uint64_t cnc_write_count(void) { return writes; }
