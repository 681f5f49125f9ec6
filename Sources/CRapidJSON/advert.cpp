// Reads one advert as a stream of events, which takes no tree and no memory of its own.
#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <charconv>
#include <math.h>
#include <new>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <stdlib.h>
#include <string.h>

#include "CRapidJSON.h"

namespace {

// Room for a list that keeps what it has when it is emptied.
template <typename Value> struct List {
  Value *values = nullptr;
  size_t count = 0;
  size_t capacity = 0;

  // Whether there is room for so many more.
  bool reserve(size_t more) noexcept {
    if (count + more <= capacity) return true;
    size_t larger = capacity * 2 + more + 64;
    Value *moved = static_cast<Value *>(realloc(values, larger * sizeof(Value)));
    if (!moved) return false;
    values = moved;
    capacity = larger;
    return true;
  }

  bool append(const Value &value) noexcept {
    if (!reserve(1)) return false;
    values[count++] = value;
    return true;
  }
};

enum Field : uint32_t {
  reference, title, employer, contract, places, salary, url, posted, closes, notes, listed_by,
  name, postcode,
  advertised, minimum, maximum, period,
  // The figures that the program works out itself, each with its own number so that a second one
  // is seen.
  annual_minimum, annual_maximum, hourly_minimum, hourly_maximum, band, band_scale, distance,
  pay_warnings, computed, match,
  unknown,
};
static_assert(unknown < 32, "a field is a bit of a number of 32");

struct Name {
  const char *text;
  Field field;
};

constexpr Name advert_names[] = {
    {"reference", reference}, {"title", title}, {"employer", employer}, {"contract", contract},
    {"places", places}, {"salary", salary}, {"url", url}, {"posted", posted}, {"closes", closes},
    {"notes", notes}, {"listedBy", listed_by}, {"annualMinimum", annual_minimum},
    {"annualMaximum", annual_maximum}, {"hourlyMinimum", hourly_minimum},
    {"hourlyMaximum", hourly_maximum}, {"band", band}, {"bandScale", band_scale},
    {"distanceMiles", distance}, {"payWarnings", pay_warnings}, {"computed", computed},
    {"match", match},
};
constexpr Name place_names[] = {{"name", name}, {"postcode", postcode}};
constexpr Name salary_names[] = {
    {"advertised", advertised}, {"minimum", minimum}, {"maximum", maximum}, {"period", period}};

template <size_t count>
Field find(const Name (&names)[count], const char *text, size_t length) noexcept {
  for (const Name &candidate : names) {
    if (candidate.text[0] == text[0] && strlen(candidate.text) == length &&
        memcmp(candidate.text, text, length) == 0)
      return candidate.field;
  }
  return unknown;
}

constexpr career_span no_text = {CAREER_NO_TEXT, 0};
constexpr uint32_t bit(Field field) { return uint32_t(1) << field; }
constexpr uint32_t whole_advert =
    bit(reference) | bit(title) | bit(employer) | bit(contract) | bit(salary);

// Where in an advert the events are.
enum class Place : uint8_t {
  outside, advert, list_of_places, place, salary, list_of_notes, list_of_slugs, skipped_list,
};

// Takes the events. Once something is odd, it only lets the parser find the end.
struct Handler {
  // No advert is nested deeper than this; the parser calls itself for each level.
  static constexpr int deepest = 64;

  career_advert advert;
  List<char> text;
  List<career_place> place_list;
  List<career_span> note_list;
  List<career_span> slug_list;
  Place at;
  Field field;
  uint32_t seen;
  uint32_t seen_inside;
  int depth;
  bool is_odd;

  ~Handler() {
    free(text.values);
    free(place_list.values);
    free(note_list.values);
    free(slug_list.values);
  }

  void start() noexcept {
    text.count = place_list.count = note_list.count = slug_list.count = 0;
    advert.reference = advert.title = advert.employer = advert.contract = no_text;
    advert.advertised = advert.period = advert.url = advert.posted = advert.closes = no_text;
    advert.minimum = advert.maximum = NAN;
    at = Place::outside;
    field = unknown;
    seen = seen_inside = 0;
    depth = 0;
    is_odd = false;
  }

  bool odd() noexcept {
    is_odd = true;
    return true;
  }

  bool keep(const char *bytes, size_t length, career_span &span) noexcept {
    if (!text.reserve(length)) return false;
    span.start = static_cast<uint32_t>(text.count);
    span.count = static_cast<uint32_t>(length);
    memcpy(text.values + text.count, bytes, length);
    text.count += length;
    return true;
  }

  bool is_skipped() const noexcept { return field >= annual_minimum && field < unknown; }

  bool Null() noexcept {
    if (is_odd || at == Place::skipped_list) return true;
    switch (field) {
    case url: case posted: case closes: case postcode: case minimum: case maximum: case period:
      return (at == Place::advert || at == Place::place || at == Place::salary) || odd();
    default: return (at == Place::advert && is_skipped()) || odd();
    }
  }

  bool Bool(bool) noexcept {
    return is_odd || at == Place::skipped_list || (at == Place::advert && is_skipped()) || odd();
  }

  bool number(double value) noexcept {
    if (is_odd || at == Place::skipped_list || (at == Place::advert && is_skipped())) return true;
    if (at != Place::salary) return odd();
    if (field == minimum) advert.minimum = value;
    else if (field == maximum) advert.maximum = value;
    else return odd();
    return true;
  }

  // Never called, as numbers come as they are written: RapidJSON 1.1.0 looks beyond the end of its
  // table of powers for one with hundreds of zeros behind the point.
  bool Int(int) noexcept { return odd(); }
  bool Uint(unsigned) noexcept { return odd(); }
  bool Int64(int64_t) noexcept { return odd(); }
  bool Uint64(uint64_t) noexcept { return odd(); }
  bool Double(double) noexcept { return odd(); }

  bool RawNumber(const char *digits, rapidjson::SizeType length, bool) noexcept {
    double value = 0;
    const std::from_chars_result read = std::from_chars(digits, digits + length, value);
    // Too large or too small for a double: jansson knows what to say.
    return read.ec == std::errc() && read.ptr == digits + length ? number(value) : odd();
  }

  bool String(const char *bytes, rapidjson::SizeType length, bool) noexcept {
    if (is_odd) return true;
    switch (at) {
    case Place::advert:
      switch (field) {
      case reference: return keep(bytes, length, advert.reference);
      case title: return keep(bytes, length, advert.title);
      case employer: return keep(bytes, length, advert.employer);
      case contract: return keep(bytes, length, advert.contract);
      case url: return keep(bytes, length, advert.url);
      case posted: return keep(bytes, length, advert.posted);
      case closes: return keep(bytes, length, advert.closes);
      default: return (is_skipped() && is_utf8(bytes, length)) || odd();
      }
    case Place::salary:
      if (field == advertised) return keep(bytes, length, advert.advertised);
      if (field == period) return keep(bytes, length, advert.period);
      return odd();
    case Place::place: {
      career_place &place = place_list.values[place_list.count - 1];
      return keep(bytes, length, field == name ? place.name : place.postcode);
    }
    case Place::list_of_notes: return item(bytes, length, note_list);
    case Place::list_of_slugs: return item(bytes, length, slug_list);
    case Place::skipped_list: return is_utf8(bytes, length) || odd();
    default: return odd();
    }
  }

  bool item(const char *bytes, size_t length, List<career_span> &list) noexcept {
    career_span span;
    return keep(bytes, length, span) && list.append(span);
  }

  // Takes text and keeps none of it.
  struct Nowhere {
    void Put(char) noexcept {}
  };

  // Whether a text that nobody looks at later is UTF-8.
  static bool is_utf8(const char *bytes, size_t length) noexcept {
    rapidjson::MemoryStream text(bytes, length);
    Nowhere nowhere;
    while (text.Tell() < length) {
      if (!rapidjson::UTF8<>::Validate(text, nowhere)) return false;
    }
    return true;
  }

  bool Key(const char *bytes, rapidjson::SizeType length, bool) noexcept {
    if (is_odd) return true;
    uint32_t *fields = &seen_inside;
    switch (at) {
    case Place::advert:
      field = find(advert_names, bytes, length);
      fields = &seen;
      break;
    case Place::place: field = find(place_names, bytes, length); break;
    case Place::salary: field = find(salary_names, bytes, length); break;
    default: field = unknown;
    }
    if (field == unknown || (*fields & bit(field))) return odd();
    *fields |= bit(field);
    return true;
  }

  bool StartObject() noexcept {
    if (++depth > deepest) return false;
    if (is_odd) return true;
    if (at == Place::outside && depth == 1) {
      at = Place::advert;
    } else if (at == Place::advert && field == salary) {
      at = Place::salary;
      seen_inside = 0;
    } else if (at == Place::list_of_places) {
      at = Place::place;
      seen_inside = 0;
      return place_list.append({no_text, no_text});
    } else {
      return odd();
    }
    return true;
  }

  bool EndObject(rapidjson::SizeType) noexcept {
    depth--;
    if (is_odd) return true;
    switch (at) {
    case Place::advert:
      at = Place::outside;
      return (seen & whole_advert) == whole_advert || odd();
    case Place::place:
      at = Place::list_of_places;
      return (seen_inside & bit(name)) || odd();
    default:
      at = Place::advert;
      return (seen_inside & bit(advertised)) || odd();
    }
  }

  bool StartArray() noexcept {
    if (++depth > deepest) return false;
    if (is_odd) return true;
    if (at != Place::advert) return odd();
    if (field == places) at = Place::list_of_places;
    else if (field == notes) at = Place::list_of_notes;
    else if (field == listed_by) at = Place::list_of_slugs;
    else if (is_skipped()) at = Place::skipped_list;
    else return odd();
    return true;
  }

  bool EndArray(rapidjson::SizeType) noexcept {
    depth--;
    if (!is_odd) at = Place::advert;
    return true;
  }
};

}  // namespace

struct career_parser {
  rapidjson::CrtAllocator allocator;
  rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, rapidjson::CrtAllocator> reader;
  Handler handler;

  career_parser() : reader(&allocator, 4096) {}
};

career_parser *career_parser_create(void) {
  void *memory = calloc(1, sizeof(career_parser));
  return memory ? new (memory) career_parser : nullptr;
}

void career_parser_destroy(career_parser *parser) {
  if (!parser) return;
  parser->~career_parser();
  free(parser);
}

const char *career_advert_field(size_t index) {
  constexpr size_t count = sizeof(advert_names) / sizeof(*advert_names);
  return index < count ? advert_names[index].text : nullptr;
}

career_verdict career_parse(career_parser *parser, const char *text, size_t *end,
                            career_advert *advert) {
  constexpr unsigned flags =
      rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNumbersAsStringsFlag;
  Handler &handler = parser->handler;
  handler.start();
  rapidjson::StringStream stream(text);
  rapidjson::ParseResult result = parser->reader.Parse<flags>(stream, handler);
  if (result.IsError()) {
    *end = result.Offset();
    return handler.depth > Handler::deepest ? career_too_deep : career_broken;
  }
  *end = stream.Tell();
  if (handler.is_odd) return career_odd;
  *advert = handler.advert;
  advert->text = handler.text.values;
  advert->text_count = static_cast<uint32_t>(handler.text.count);
  advert->places = handler.place_list.values;
  advert->notes = handler.note_list.values;
  advert->slugs = handler.slug_list.values;
  advert->place_count = static_cast<uint32_t>(handler.place_list.count);
  advert->note_count = static_cast<uint32_t>(handler.note_list.count);
  advert->slug_count = static_cast<uint32_t>(handler.slug_list.count);
  return career_plain;
}
