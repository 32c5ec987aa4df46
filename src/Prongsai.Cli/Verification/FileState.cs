namespace Prongsai.Cli.Verification;

/// <summary>What became of comparing one file with the live site.</summary>
internal enum FileState
{
    Identical,

    /// <summary>The live site says that there is no such file.</summary>
    Missing,

    /// <summary>The file of an older publication stands there.</summary>
    Old,

    /// <summary>Other bytes stand there.</summary>
    Damaged,

    /// <summary>It could not be asked for, so nothing is known.</summary>
    Unreachable,
}
