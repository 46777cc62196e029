package zaicun.access;

import static zaicun.access.Role.AUDIT_ADMIN;
import static zaicun.access.Role.BUREAU;
import static zaicun.access.Role.CADRE;
import static zaicun.access.Role.CITY_OFFICE;
import static zaicun.access.Role.HELPER;
import static zaicun.access.Role.HOST_OFFICE;
import static zaicun.access.Role.HOST_ORGANISATION_DEPARTMENT;
import static zaicun.access.Role.SECURITY_ADMIN;
import static zaicun.access.Role.SENDING_ORGANISATION_DEPARTMENT;
import static zaicun.access.Role.SENDING_UNIT;
import static zaicun.access.Role.STREET;
import static zaicun.access.Role.SYSTEM_ADMIN;
import static zaicun.access.Role.VILLAGE;

import java.util.EnumSet;
import java.util.Set;

/** What can be done, each named once, with the roles that may. Whom it may be done to is the line's matter. */
public enum Right {
    ROSTER_READ(
            CADRE, VILLAGE, STREET, HOST_OFFICE, HOST_ORGANISATION_DEPARTMENT, SENDING_ORGANISATION_DEPARTMENT, BUREAU,
            SENDING_UNIT, CITY_OFFICE, SYSTEM_ADMIN),
    ROSTER_KEEP(SYSTEM_ADMIN, BUREAU),
    IMPORT(SYSTEM_ADMIN, SECURITY_ADMIN, BUREAU),
    PERSONAL_DATA_OPEN(VILLAGE, STREET, HOST_OFFICE, BUREAU, SENDING_UNIT),
    ACCOUNTS_KEEP(SECURITY_ADMIN),
    AUDIT_READ(AUDIT_ADMIN),
    POLICY_READ(EnumSet.allOf(Role.class)),
    STAND_IN_NAME(CADRE, STREET),

    REGISTER_READ(CADRE, VILLAGE, STREET, HOST_OFFICE, HOST_ORGANISATION_DEPARTMENT, SENDING_UNIT, BUREAU),
    REGISTER_KEEP(VILLAGE),
    MONTH_SIGN(VILLAGE),
    MONTH_REVIEW(STREET),
    MONTH_ACKNOWLEDGE(HOST_OFFICE, BUREAU, SENDING_UNIT),
    MONTH_REOPEN(STREET, HOST_OFFICE),
    ABSENCE_ASK(VILLAGE, STREET, HOST_OFFICE, BUREAU, SENDING_UNIT),
    ABSENCE_ANSWER(CADRE),
    ABSENCE_DECIDE(STREET, HOST_OFFICE, BUREAU),
    TRIP_REPORT(CADRE, VILLAGE),
    BORROWING_RECORD(CADRE, VILLAGE, STREET, HOST_OFFICE),
    IN_VILLAGE_RECORD(CADRE, VILLAGE),

    LEAVE_ASK(CADRE),
    LEAVE_DECIDE(CADRE, STREET, HOST_OFFICE),
    LEAVE_RETURN_CONFIRM(VILLAGE, STREET),
    LEAVE_READ(CADRE, VILLAGE, STREET, HOST_OFFICE, HOST_ORGANISATION_DEPARTMENT, SENDING_UNIT, BUREAU),

    HOUSEHOLD_READ(CADRE, HELPER, VILLAGE, STREET, HOST_OFFICE, BUREAU, SENDING_UNIT),
    HOUSEHOLD_KEEP(CADRE, VILLAGE),
    PAIRING_KEEP(SENDING_UNIT, VILLAGE, BUREAU),
    VISIT_RECORD(CADRE, HELPER),
    CONTACT_RECORD(CADRE, HELPER),
    PROBLEM_RECORD(CADRE, HELPER, VILLAGE),
    HARDSHIP_REPORT(CADRE, HELPER, VILLAGE),
    HARDSHIP_HANDLE(VILLAGE, STREET, BUREAU),

    BOARD_READ(
            CADRE, HELPER, VILLAGE, STREET, HOST_OFFICE, HOST_ORGANISATION_DEPARTMENT, SENDING_ORGANISATION_DEPARTMENT,
            BUREAU, SENDING_UNIT, CITY_OFFICE),
    WINDOWS_FREEZE(BUREAU, SYSTEM_ADMIN),
    TRIAL(EnumSet.allOf(Role.class));

    private final Set<Role> roles;

    Right(Role first, Role... others) {
        this(EnumSet.of(first, others));
    }

    Right(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
