/// The plain letters behind accented Latin letters and ligatures, by code point.
///
/// Two bytes of a table for each code point: the lower-case letters it folds to, filled up with
/// dots; two dots where there is no plain letter behind it. A table needs no start-up work, and
/// the names that Unicode gives the letters are what a test holds it to.
enum LatinFolding {
  /// The one or two ASCII letters behind a letter of Latin-1, Extended-A, Extended-B or Extended
  /// Additional; nil where the letter has none or lies elsewhere.
  static func letters(of scalar: Unicode.Scalar) -> (first: UInt8, second: UInt8?)? {
    let code = Int(scalar.value)
    switch code {
    case 0xC0..<0x250: return entry(code - 0xC0, in: extended)
    case 0x1E00..<0x1F00: return entry(code - 0x1E00, in: additional)
    default: return nil
    }
  }

  private static func entry(
    _ index: Int, in table: StaticString
  ) -> (first: UInt8, second: UInt8?)? {
    let none = UInt8(ascii: ".")
    let letters = table.utf8Start + 2 * index
    guard letters[0] != none else { return nil }
    return (letters[0], letters[1] == none ? nil : letters[1])
  }

  /// U+00C0 to U+024F, sixteen code points a line.
  private static let extended: StaticString = """
    a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.\
    d.n.o.o.o.o.o...o.u.u.u.u.y.thss\
    a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.\
    d.n.o.o.o.o.o...o.u.u.u.u.y.thy.\
    a.a.a.a.a.a.c.c.c.c.c.c.c.c.d.d.\
    d.d.e.e.e.e.e.e.e.e.e.e.g.g.g.g.\
    g.g.g.g.h.h.h.h.i.i.i.i.i.i.i.i.\
    i.i.ijijj.j.k.k.k.l.l.l.l.l.l.l.\
    l.l.l.n.n.n.n.n.n.n.n.n.o.o.o.o.\
    o.o.oeoer.r.r.r.r.r.s.s.s.s.s.s.\
    s.s.t.t.t.t.t.t.u.u.u.u.u.u.u.u.\
    u.u.u.u.w.w.y.y.y.z.z.z.z.z.z.s.\
    b.b.b.b.......c.c...d.d.d.......\
    ..f.f.g.......i.k.k.l.....n.n.o.\
    o.o.....p.p...........t.t.t.t.u.\
    u...v.y.y.z.z...................\
    ........dzdzdzljljljnjnjnja.a.i.\
    i.o.o.u.u.u.u.u.u.u.u.u.u...a.a.\
    a.a.aeaeg.g.g.g.k.k.o.o.o.o.....\
    j.dzdzdzg.g.....n.n.a.a.aeaeo.o.\
    a.a.a.a.e.e.e.e.i.i.i.i.o.o.o.o.\
    r.r.r.r.u.u.u.u.s.s.t.t.....h.h.\
    n.d.....z.z.a.a.e.e.o.o.o.o.o.o.\
    o.o.y.y.l.n.t.j.....a.c.c.l.t.s.\
    z.....b.....e.e.j.j...q.r.r.y.y.
    """

  /// U+1E00 to U+1EFF, sixteen code points a line.
  private static let additional: StaticString = """
    a.a.b.b.b.b.b.b.c.c.d.d.d.d.d.d.\
    d.d.d.d.e.e.e.e.e.e.e.e.e.e.f.f.\
    g.g.h.h.h.h.h.h.h.h.h.h.i.i.i.i.\
    k.k.k.k.k.k.l.l.l.l.l.l.l.l.m.m.\
    m.m.m.m.n.n.n.n.n.n.n.n.o.o.o.o.\
    o.o.o.o.p.p.p.p.r.r.r.r.r.r.r.r.\
    s.s.s.s.s.s.s.s.s.s.t.t.t.t.t.t.\
    t.t.u.u.u.u.u.u.u.u.u.u.v.v.v.v.\
    w.w.w.w.w.w.w.w.w.w.x.x.x.x.y.y.\
    z.z.z.z.z.z.h.t.w.y.a.s.s.s.ss..\
    a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.\
    a.a.a.a.a.a.a.a.e.e.e.e.e.e.e.e.\
    e.e.e.e.e.e.e.e.i.i.i.i.o.o.o.o.\
    o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.\
    o.o.o.o.u.u.u.u.u.u.u.u.u.u.u.u.\
    u.u.y.y.y.y.y.y.y.y.........y.y.
    """
}
