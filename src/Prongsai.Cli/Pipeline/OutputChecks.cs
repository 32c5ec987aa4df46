namespace Prongsai.Cli.Pipeline;

/// <summary>Whether a run checks the pages it makes. The bytes of the site do not depend on it, nor do the checks of the content.</summary>
internal enum OutputChecks
{
    On,
    Off,
}
