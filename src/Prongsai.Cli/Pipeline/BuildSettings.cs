namespace Prongsai.Cli.Pipeline;

/// <summary>What one run of the pipeline works on, as people named it, and how strict it is.</summary>
internal sealed record BuildSettings(string Content, string Themes, string Output, bool Strict, bool Force)
{
    private const string RecordsFolder = ".links";

    /// <summary>Where the record of link checks stands: beside the content folder, so that many sites in one folder keep apart.</summary>
    public string Record
    {
        get
        {
            var content = Content.Replace('\\', '/').TrimEnd('/');
            var name = content.LastIndexOf('/');
            return $"{content[..(name + 1)]}{RecordsFolder}/{content[(name + 1)..]}";
        }
    }
}
