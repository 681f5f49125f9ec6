extension Role {
  /// The role in the shape of its file, with the sources spelt out where they are named.
  ///
  /// What is not stated is null; an empty list is an empty list.
  package var json: JSONValue {
    [
      "slug": .string(slug),
      "title": .string(title),
      "depth": .string(depth.rawValue),
      "otherNames": JSONValue(otherNames),
      "area": .string(area),
      "alsoIn": JSONValue(alsoIn),
      "formerSlugs": JSONValue(formerSlugs),
      "address": JSONValue(address),
      "confidence": JSONValue(confidence?.rawValue),
      "doubts": JSONValue(doubts),
      "registration": registration?.json ?? .null,
      "decisions": decisions.json,
      "overview": overview?.json ?? .null,
      "skills": skills?.json ?? .null,
      "entry": entry?.json ?? .null,
      "waysIn": waysIn?.json ?? .null,
      "training": training?.json ?? .null,
      "pay": pay?.json ?? .null,
      "progression": progression?.json ?? .null,
      "jobMarket": jobMarket?.json ?? .null,
      "furtherInformation": furtherInformation?.json ?? .null,
      "relatedRoles": relatedRoles?.json ?? .null,
      "sources": .array(sources.map(\.json)),
    ]
  }
}

/// A part's own fields, and the links and sources that every part ends with.
private func part(_ fields: JSONValue, _ links: [Link], _ sources: [Source]) -> JSONValue {
  fields
    .setting("links", .array(links.map(\.json)))
    .setting("sources", .array(sources.map(\.json)))
}

private func array(_ facts: [Fact]) -> JSONValue { .array(facts.map(\.json)) }

extension Role.Overview {
  package var json: JSONValue {
    part(
      [
        "summary": .string(summary),
        "notes": JSONValue(notes),
        "helpsWith": array(helpsWith),
        "duties": array(duties),
        "workplaces": array(workplaces),
        "worksWith": array(worksWith),
      ], links, sources)
  }
}

extension Role.Skills {
  package var json: JSONValue {
    part(
      ["characteristics": array(characteristics), "skills": array(skills)], links, sources)
  }
}

extension Role.Entry {
  package var json: JSONValue {
    part(
      [
        "line": .string(line),
        "setRequirements": JSONValue(setRequirements),
        "qualification": JSONValue(qualification?.rawValue),
        "requirements": array(requirements),
        "experience": array(experience),
      ], links, sources)
  }
}

extension Role.Training {
  package var json: JSONValue {
    let steps = steps.map { step -> JSONValue in
      [
        "stage": .string(step.stage.rawValue),
        "text": .string(step.text),
        "apprenticeship": .bool(step.apprenticeship),
      ]
    }
    return part(["steps": .array(steps)], links, sources)
  }
}

extension Role.Pay {
  package var json: JSONValue {
    part(
      [
        "scale": JSONValue(scale),
        "startBand": JSONValue(startBand),
        "startBandHighest": JSONValue(startBandHighest),
        "trainingBand": JSONValue(trainingBand),
        "trainingBandHighest": JSONValue(trainingBandHighest),
        "trainingPay": JSONValue(trainingPay),
        "unknown": JSONValue(unknown),
        "laterBands": array(laterBands),
        "otherScale": JSONValue(otherScale),
        "hoursPerWeek": JSONValue(hoursPerWeek),
        "hours": JSONValue(hours),
        "shifts": array(shifts),
        "outsideNHS": JSONValue(outsideNHS),
      ], links, sources)
  }
}

extension Role.Progression {
  package var json: JSONValue {
    part(["routes": .array(routes.map(\.json)), "none": JSONValue(none)], links, sources)
  }
}

extension Role.Route {
  package var json: JSONValue {
    [
      "kind": .string(kind.rawValue),
      "title": .string(title),
      "role": JSONValue(role),
      "condition": JSONValue(condition),
      "months": months?.json ?? .null,
      "time": JSONValue(time),
      "paid": JSONValue(paid?.rawValue),
      "band": JSONValue(band),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension Role.JobMarket {
  package var json: JSONValue { part(["facts": array(facts)], links, sources) }
}

extension Role.FurtherInformation {
  package var json: JSONValue { part([:], links, sources) }
}

extension Role.RelatedRoles {
  package var json: JSONValue { part(["roles": JSONValue(roles)], links, sources) }
}
