package zaicun.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.files.FileDesk.Place;
import zaicun.files.FileDesk.Sent;
import zaicun.kernel.District;

/** Files of a record; who may see or add them is the record's matter. */
@RestController
class FileController {

    private static final int LONGEST_NAME = 120;

    private final FileDesk files;

    FileController(FileDesk files) {
        this.files = files;
    }

    @PostMapping("/api/files/{district}/{kind}/{record}/{id}")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(Viewer viewer, PlacePath path, @PathVariable UUID id, @RequestParam MultipartFile file) {
        files.add(viewer, path.asPlace(), new Sent(id, nameOf(file), bytesOf(file)));
    }

    @GetMapping("/api/files/{district}/{kind}/{record}")
    @SignedIn
    List<Attachment> list(Viewer viewer, PlacePath path) {
        return files.of(viewer, path.asPlace());
    }

    @GetMapping("/api/files/{district}/{id}")
    @SignedIn
    ResponseEntity<byte[]> content(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        var file = files.find(viewer, district, id);
        var shown = ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.media()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .cacheControl(CacheControl.noStore())
                .body(files.contentOf(file));
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename().strip();
        return name.isEmpty() ? "附件" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static byte[] bytesOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The record, as named in the address. */
    record PlacePath(String district, String kind, UUID record) {

        Place asPlace() {
            return new Place(District.of(district), kind, record);
        }
    }
}
