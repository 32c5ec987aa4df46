using System.Collections.Immutable;
using Prongsai.Transfer.Targets;

namespace Prongsai.Cli.Transferring;

/// <summary>Where keys and passwords come from: a key file that was named, else the person's own, and the environment; never the command line.</summary>
internal static class SftpCredentials
{
    private const string PasswordVariable = "PRONGSAI_SFTP_PASSWORD";
    private const string PassPhraseVariable = "PRONGSAI_SFTP_PASSPHRASE";

    private static readonly ImmutableArray<string> OwnNames = ["id_ed25519", "id_ecdsa", "id_rsa"];

    /// <param name="key">The key file that was named; null where none was.</param>
    /// <param name="variable">Gives a variable of the environment.</param>
    public static SftpLogin Find(string? key, Func<string, string?> variable)
    {
        string? Given(string name) => variable(name) is { Length: > 0 } value ? value : null;
        var home = Given("HOME") ?? Given("USERPROFILE");
        return new SftpLogin(
            key, home is null ? [] : [.. OwnNames.Select(n => Path.Combine(home, ".ssh", n))], Given(PassPhraseVariable), Given(PasswordVariable));
    }
}
