package zaicun.compliance;

/** What a duty is laid on. */
public enum SubjectKind {
    PERSON,
    TEAM,
    PAIRING,
    VILLAGE,
    UNIT
}
