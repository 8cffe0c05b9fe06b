using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>What can be done to several rows of a list: asked for once, done to one row after another, with a word on each.</summary>
/// <param name="Text">What the button says, such as "Cancel"; each action of a list has another.</param>
/// <param name="Act">The act with its object: "Cancel 3 orders".</param>
/// <param name="Run">Does it to one row. The text is the same each time this row is tried, and can serve as the act's idempotency key.</param>
public sealed record BulkAction<TRow>(string Text, string Icon, Func<IReadOnlyList<TRow>, string> Act, Func<TRow, string, CancellationToken, Task<BulkOutcome>> Run)
{
    /// <summary>What will happen, and what has to be said for it.</summary>
    public RenderFragment? Meaning { get; init; }

    /// <summary>What a row is called in the question; as the list calls it when not given.</summary>
    public Func<TRow, string>? Name { get; init; }

    public string Dismiss { get; init; } = "Leave them";

    public bool IsDanger { get; init; }

    /// <summary>Why it cannot be confirmed yet; null when it can.</summary>
    public Func<string?>? NotReady { get; init; }

    /// <summary>Before the question is asked, such as to forget what was typed the last time.</summary>
    public Action? Begin { get; init; }

    /// <summary>After it was done, before the rows are loaded again.</summary>
    public Action? End { get; init; }
}
