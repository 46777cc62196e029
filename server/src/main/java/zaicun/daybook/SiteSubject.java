package zaicun.daybook;

/** What an inspection looks at (8.2), by the codes of the policy's list. */
public enum SiteSubject {
    ON_POST,
    REGISTER,
    WORK_LOG,
    MINUTES,
    LEAVE,
    PLAN,
    MONITORING
}
