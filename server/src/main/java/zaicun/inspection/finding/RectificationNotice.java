package zaicun.inspection.finding;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.District;

/** 整改通知书: one paper for what was found at one village. */
public record RectificationNotice(
        District district, UUID id, UUID stop, UUID office, String number, String words, LocalDate issuedOn, String issuer) {}
