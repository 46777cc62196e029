package zaicun.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;

/**
 * The files of many records at once, for lists of records; whoever asks has checked that the records may be seen. Files under
 * seal are not among them.
 */
@Component
public class AttachedFiles {

    private record Owned(UUID owner, Attached file) {}

    private final JdbcClient database;

    AttachedFiles(JdbcClient database) {
        this.database = database;
    }

    /** By record, in the order added; records without files are absent. */
    public Map<UUID, List<Attached>> of(District district, String kind, Collection<UUID> records) {
        return database.sql(
                        """
                        select owner, id, name, media
                          from attachment
                         where district = :district and owner_kind = :kind and owner = any(:records) and not sealed
                         order by id
                        """)
                .param("district", district.code())
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, number) -> new Owned(
                        row.getObject("owner", UUID.class),
                        new Attached(row.getObject("id", UUID.class), row.getString("name"), row.getString("media"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::file, Collectors.toList())));
    }

    /** What is in a file; whoever asks has checked that its record may be seen. */
    public byte[] contentOf(District district, UUID file) {
        return database.sql("select content from attachment where district = :district and id = :id and not sealed")
                .param("district", district.code())
                .param("id", file)
                .query(byte[].class)
                .single();
    }
}
