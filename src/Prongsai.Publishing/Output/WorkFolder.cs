namespace Prongsai.Publishing.Output;

/// <summary>
/// The hidden folder beside the output, on the same disk, in which a new site is made and an old one waits to be deleted.
/// It exists only while somebody publishes, or after a run that was cut off.
/// </summary>
internal sealed class WorkFolder(string output)
{
    public string Output { get; } = output;

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(output) ?? output, $".prongsai-{System.IO.Path.GetFileName(output)}");

    /// <summary>The results of the last check: no part of the folder, since they stay.</summary>
    public string CheckCache => Path + ".checked";

    public string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>The new site while it is written; complete once there is a journal.</summary>
    public string Staging => System.IO.Path.Combine(Path, "staging");

    /// <summary>The old site between the two renames.</summary>
    public string Previous => System.IO.Path.Combine(Path, "previous");

    /// <summary>There while the two renames are under way.</summary>
    public string Journal => System.IO.Path.Combine(Path, "journal");
}
