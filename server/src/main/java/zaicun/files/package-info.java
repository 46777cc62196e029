/** Attachments: pictures and papers that somebody chose to add to a record. Never asked for, never counted. */
package zaicun.files;
