#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A text of an advert: where it starts in career_advert.text and how many bytes it has.
typedef struct {
  uint32_t start;
  uint32_t count;
} career_span;

// The start of a text that the advert does not have.
#define CAREER_NO_TEXT UINT32_MAX

typedef struct {
  career_span name;
  career_span postcode;
} career_place;

// One advert, valid until its parser parses the next. No text of it has been looked at: it may be
// blank, hold hidden marks, or be no UTF-8.
typedef struct {
  const char *text;
  uint32_t text_count;
  career_span reference, title, employer, contract, advertised, period, url, posted, closes;
  // Not a number where none is given.
  double minimum, maximum;
  const career_place *places;
  const career_span *notes, *slugs;
  uint32_t place_count, note_count, slug_count;
} career_advert;

typedef enum {
  // An advert in which every field is known, stands once and has a value of the right type.
  career_plain,
  // Any other value of sound JSON, though maybe with fields that stand twice or bytes that are not
  // UTF-8.
  career_odd,
  // No sound JSON.
  career_broken,
  // Nested deeper than any advert is; sound JSON up to there.
  career_too_deep,
} career_verdict;

typedef struct career_parser career_parser;

// NULL where there is no memory.
career_parser *career_parser_create(void);
void career_parser_destroy(career_parser *parser);

// The names of the fields that a plain advert may have, one after the other; NULL after the last.
const char *career_advert_field(size_t index);

// Parses the first JSON value of a text, which must end with a NUL and have 16 bytes of its own
// after that; all that follows the value is left alone.
//
// `end` is set to the number of bytes up to the end of the value or about to the mistake.
career_verdict career_parse(career_parser *parser, const char *text, size_t *end,
                            career_advert *advert);

#ifdef __cplusplus
}
#endif
