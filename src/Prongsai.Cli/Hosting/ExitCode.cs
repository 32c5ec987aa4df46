namespace Prongsai.Cli.Hosting;

/// <summary>What the process tells its caller. The numbers are permanent.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    public const int Errors = 1;

    public const int Usage = 2;

    public const int Environment = 3;

    /// <summary>A check of links or of the live site found something that evaluators would not see.</summary>
    public const int CheckFailed = 4;

    public const int Defect = 70;
}
