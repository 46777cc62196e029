package zaicun.access;

/** What a seat makes of its holder. */
public enum Role {
    CADRE("驻村干部"),
    HELPER("联户帮扶责任人"),
    VILLAGE("驻点村党组织"),
    STREET("街道党工委"),
    HOST_OFFICE("驻村工作办公室"),
    HOST_ORGANISATION_DEPARTMENT("区委组织部（驻地）"),
    SENDING_ORGANISATION_DEPARTMENT("区委组织部（派出）"),
    BUREAU("区乡村振兴局"),
    SENDING_UNIT("派出单位"),
    CITY_OFFICE("市驻村工作队办公室"),
    INSPECTOR("督查组"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDIT_ADMIN("审计管理员");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
