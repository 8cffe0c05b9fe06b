namespace HotChocolate.Execution.Processing;

/// <summary>A fragment that <c>@defer</c> puts off, as one selection set uses it.</summary>
/// <param name="label">What the client calls it.</param>
/// <param name="parent">The deferred fragment that it stands in; null where it stands in none.</param>
internal sealed class DeferUsage(string? label, DeferUsage? parent)
{
    public string? Label => label;

    public DeferUsage? Parent => parent;
}
