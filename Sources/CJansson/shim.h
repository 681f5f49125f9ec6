#pragma once
#include <jansson.h>

// Swift sees no function-like macro, and cannot tell the function json_error_code from the enum of
// the same name, so each is wrapped once here.

// json_typeof is a macro.
static inline json_type career_json_type(const json_t *value) { return json_typeof(value); }

// json_error_code shares its name with an enum.
static inline int career_json_error_code(const json_error_t *error) {
  return (int)json_error_code(error);
}

// A C array is a tuple of 160 members in Swift.
static inline const char *career_json_error_text(const json_error_t *error) { return error->text; }
