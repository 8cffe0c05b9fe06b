using System.Collections.Concurrent;

namespace HotChocolate.Execution.Processing;

/// <summary>The deferred fragments of a response by the objects that they begin at.</summary>
internal sealed class DeferScopes
{
    private readonly ConcurrentDictionary<ResultData, DeferredFragment[]> _scopes = [];

    /// <summary>The fragments that begin at an object.</summary>
    public void Begin(ObjectResult result)
    {
        var path = result.GetPath();
        var fragments = new List<DeferredFragment>();
        foreach (var usage in result.SelectionSet.NewUsages)
        {
            var parent = usage.Parent is null
                ? null
                : fragments.Find(f => ReferenceEquals(f.Usage, usage.Parent)) ?? Find(result.Parent, usage.Parent);
            fragments.Add(new DeferredFragment(usage, path, parent));
        }

        if (fragments.Count > 0)
            _scopes[result] = [.. fragments];
    }

    /// <summary>Has <paramref name="part"/>, which is a later part of the same object, in the same fragments.</summary>
    public void Share(ObjectResult result, ObjectResult part)
    {
        if (_scopes.TryGetValue(result, out var fragments))
            _scopes[part] = fragments;
    }

    /// <summary>The fragment of a use, seen from an object within it.</summary>
    public DeferredFragment Find(ResultData? from, DeferUsage usage)
    {
        for (var current = from; current is not null; current = current.Parent)
        {
            if (_scopes.TryGetValue(current, out var fragments)
                && Array.Find(fragments, f => ReferenceEquals(f.Usage, usage)) is { } fragment)
                return fragment;
        }

        throw new InvalidOperationException("A field is part of a deferred fragment that has not begun.");
    }
}
