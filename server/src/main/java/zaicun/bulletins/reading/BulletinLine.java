package zaicun.bulletins.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.bulletins.BulletinState;
import zaicun.bulletins.Publication;

/** An item as lists show it; no count of anybody's items is ever part of it. */
record BulletinLine(
        String district,
        UUID id,
        String kindTitle,
        String title,
        String unitName,
        String villageName,
        String writer,
        BulletinState state,
        String stateTitle,
        Optional<LocalDate> sentOn,
        OffsetDateTime recordedAt,
        List<Publication> publications) {}
