namespace Prongsai.Publishing;

/// <summary>
/// What stands in the output folder after publishing, without its manifest, and how it differs from before: files that are new
/// or have another content, and files that are gone.
/// </summary>
public sealed record PublishReport(int Files, int Pages, long Bytes, int Changed, int Removed);
