namespace Prongsai.Cli.Hosting;

/// <summary>
/// The program's only ways to the outside: its two writers, whether a person watches, and the folder that relative paths start from.
/// Tests give their own.
/// </summary>
internal sealed record AppIo(TextWriter Out, TextWriter Error, bool IsTerminal, string WorkingFolder)
{
    public string Full(string path) => Path.GetFullPath(path, WorkingFolder);
}
