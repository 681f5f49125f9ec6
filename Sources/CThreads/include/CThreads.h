// Plain threads: they hold back the signals that ask the program for something, and have room for
// the handler of a crash. No pool, whose manager would wake once a second for ever.
#ifndef CTHREADS_H
#define CTHREADS_H

#include <stdbool.h>

// The signals by which a program that has crashed is told.
extern const int cth_crash_signals[];
extern const int cth_crash_signal_count;

// Gives the calling thread room for a handler where its stack has overflowed; `memory` is that
// room, to be freed when the thread ends, or NULL. False where it has room already or gets none.
bool cth_give_alternate_stack(void **memory);

// Does work on a new thread that nobody waits for. False where the system gives no thread.
bool cth_start(void (*body)(void *), void *context);

// Does work on a new thread to be waited for with cth_join; NULL where the system gives no thread.
void *cth_begin(void (*body)(void *), void *context);

// Waits for the end of a thread that cth_begin gave, once.
void cth_join(void *thread);

#endif
