package zaicun.households.intake;

import zaicun.kernel.District;

/**
 * Key under which a workbook mentions the households it brings.
 *
 * @param code the national system's code
 */
public record ListedHousehold(String code) {

    /** Where the household lies. */
    public record Place(District district, String village) {}
}
