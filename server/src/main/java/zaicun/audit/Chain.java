package zaicun.audit;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.database.Seal;

/**
 * How entries are linked: each hash covers all of its entry and the hash before it. Keyed, so that whoever can write to
 * the database but has not the data directory cannot make a chain that fits.
 */
@Component
class Chain {

    static final byte[] BEGINNING = new byte[32];

    private final Seal seal;

    Chain(Seal seal) {
        this.seal = seal;
    }

    byte[] next(byte[] before, AuditEntry entry) {
        var fields = Stream.of(
                "audit",
                HexFormat.of().formatHex(before),
                entry.district().code(),
                entry.id().toString(),
                String.valueOf(Math.floorDiv(entry.at().getNano(), 1000) + entry.at().getEpochSecond() * 1_000_000),
                entry.who().toString(),
                entry.what(),
                entry.object().toString(),
                entry.address(),
                entry.words());
        return seal.indexOf(fields.map(field -> field.length() + ":" + field).collect(Collectors.joining()));
    }
}
