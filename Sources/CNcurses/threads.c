// Threads of our own, for work that blocks.
#include "internal.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

// Room for a handler where the thread's own stack has overflowed; glibc's sigaction handlers need
// a few kilobytes, and what the processor saves on entry a few more.
enum { ALTERNATE_STACK = 64 * 1024 };

typedef struct {
  void (*body)(void *);
  void *context;
} work;

bool cnc_give_alternate_stack(void **memory) {
  *memory = NULL;
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return false;
  stack_t stack = {.ss_sp = malloc(ALTERNATE_STACK), .ss_size = ALTERNATE_STACK};
  if (!stack.ss_sp) return false;
  *memory = stack.ss_sp;
  return sigaltstack(&stack, NULL) == 0;
}

static void *run(void *pointer) {
  work given = *(work *)pointer;
  free(pointer);
  void *memory;
  cnc_give_alternate_stack(&memory);
  given.body(given.context);
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  free(memory);
  return NULL;
}

bool cnc_start_thread(void (*body)(void *), void *context) {
  work *given = malloc(sizeof *given);
  if (!given) return false;
  *given = (work){body, context};
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) {
    free(given);
    return false;
  }
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // Signals that ask for something are the main thread's: they must end its wait. Crashes are not
  // held back by any mask that leaves them out.
  sigset_t all, before;
  sigfillset(&all);
  for (int i = 0; i < cnc_crash_signal_count; i++) sigdelset(&all, cnc_crash_signals[i]);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  bool started = pthread_create(&thread, &attributes, run, given) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  if (!started) free(given);
  return started;
}
