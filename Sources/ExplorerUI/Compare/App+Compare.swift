import CareerModel

extension App {
  /// Marks the role that is selected in the list or the palette, or the one in view.
  mutating func mark() {
    guard let slug = slugToMark, let title = library.role(slug)?.title else {
      note = "Only roles can be marked for comparing."
      return
    }
    if let index = compared.firstIndex(of: slug) {
      compared.remove(at: index)
      note = "\(title) is no longer marked. \(marked)"
    } else if compared.count == RoleComparison.count.upperBound {
      note = "Four roles are marked, the most that fit side by side. Take one away with c first."
    } else {
      compared.append(slug)
      note = "\(title) is marked. \(marked)"
    }
  }

  private var marked: String {
    compared.count < RoleComparison.count.lowerBound
      ? "\(compared.count) marked; mark another with c."
      : "\(compared.count) marked; v compares them."
  }

  private var slugToMark: String? {
    if case .picker(let picker) = overlays.last {
      let rows = picker.rows(in: self)
      guard rows.indices.contains(picker.position.selected),
        case .role(let slug) = rows[picker.position.selected].action
      else { return nil }
      return slug
    }
    guard focus == .roles else { return role?.slug }
    let entries = roleEntries
    let row = roleList.position.selected
    return entries.indices.contains(row) ? entries[row].slug : nil
  }
}
