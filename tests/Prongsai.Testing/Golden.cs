using NUnit.Framework;

namespace Prongsai.Testing;

/// <summary>Holds a text against the one kept in the repository; with PRONGSAI_UPDATE_GOLDEN=1 it is kept instead.</summary>
public static class Golden
{
    public static bool IsUpdating => Environment.GetEnvironmentVariable("PRONGSAI_UPDATE_GOLDEN") == "1";

    public static void Check(string actual, string file)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
            File.WriteAllText(file, actual);
            return;
        }

        Assert.That(File.Exists(file), Is.True, $"there is no golden {file}; run with PRONGSAI_UPDATE_GOLDEN=1 and review it");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), $"differs from {file}; if that is right, run with PRONGSAI_UPDATE_GOLDEN=1 and review the change");
    }
}
