using Prongsai.Core.Localization;

namespace Prongsai.Cli.Doctoring;

/// <summary>One thing that the program looked at on this machine, how it stands, and what there is to say of it.</summary>
internal sealed record HealthLine(string Id, HealthState State, BilingualText Text)
{
    public static HealthLine Good(string id, string thai, string english) => new(id, HealthState.Good, new(thai, english));

    public static HealthLine Told(string id, string thai, string english) => new(id, HealthState.Told, new(thai, english));

    public static HealthLine Wrong(string id, string thai, string english) => new(id, HealthState.Wrong, new(thai, english));
}

/// <summary>How a thing stands.</summary>
internal enum HealthState
{
    Good,

    /// <summary>Not done yet, which is no fault.</summary>
    Told,

    /// <summary>Something to put right.</summary>
    Wrong,
}
