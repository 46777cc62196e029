package zaicun.kernel;

/**
 * An organ's kind. In a procedure it stands for "the organ of this kind that belongs to the posting": the street of
 * the host village, the unit that sent the person out. Never found by name.
 */
public enum Organ {
    TEAM_LEADER("第一书记（工作队长）"),
    VILLAGE("驻点村党组织"),
    STREET("街道党工委"),
    HOST_OFFICE("驻村工作办公室"),
    HOST_ORGANISATION_DEPARTMENT("区委组织部（驻地）"),
    SENDING_UNIT("派出单位"),
    SENDING_ORGANISATION_DEPARTMENT("区委组织部（派出）"),
    BUREAU("区乡村振兴局"),
    CITY_OFFICE("市驻村工作队办公室");

    private final String title;

    Organ(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
