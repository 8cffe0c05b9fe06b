using System.Globalization;
using System.Text;

namespace HotChocolate;

/// <summary>A response position (specification section 7.1.2.3): one object per step, each knowing the one before.</summary>
public abstract class Path : IEquatable<Path>
{
    private protected Path(Path? parent)
    {
        Parent = parent!;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The position that holds everything.</summary>
    public static Path Root { get; } = new RootPathSegment();

    /// <summary>The step before; null at the root.</summary>
    public Path Parent { get; }

    /// <summary>The number of steps from the root.</summary>
    public int Length { get; }

    public bool IsRoot => Length == 0;

    public Path Append(string name) => new NamePathSegment(this, name);

    public Path Append(int index) => new IndexerPathSegment(this, index);

    /// <summary>For example <c>/products[3]/name</c>; the root is <c>/</c>.</summary>
    public string Print()
    {
        if (IsRoot)
            return "/";

        var text = new StringBuilder();
        foreach (var step in ToList())
        {
            if (step is int index)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else
                text.Append('/').Append((string)step);
        }

        return text.ToString();
    }

    /// <summary>The steps from the root: names as <see cref="string"/>, indices as <see cref="int"/>.</summary>
    public IReadOnlyList<object> ToList()
    {
        var steps = new object[Length];
        for (var current = this; !current.IsRoot; current = current.Parent)
            steps[current.Length - 1] = current.Step;
        return steps;
    }

    public override string ToString() => Print();

    public bool Equals(Path? other)
    {
        if (other is null || Length != other.Length)
            return false;

        for (Path a = this, b = other; !ReferenceEquals(a, b); a = a.Parent, b = b.Parent)
        {
            if (!a.Step.Equals(b.Step))
                return false;
        }

        return true;
    }

    public sealed override bool Equals(object? obj) => Equals(obj as Path);

    public sealed override int GetHashCode()
    {
        var hash = new HashCode();
        for (var current = this; !current.IsRoot; current = current.Parent)
            hash.Add(current.Step);
        return hash.ToHashCode();
    }

    private protected abstract object Step { get; }

    internal static Path FromList(params IReadOnlyList<object> path)
    {
        var current = Root;
        foreach (var step in path)
        {
            current = step switch
            {
                string name => current.Append(name),
                int index => current.Append(index),
                _ => throw new ArgumentException("A path has names and indices only.", nameof(path))
            };
        }

        return current;
    }

    private sealed class RootPathSegment() : Path(null)
    {
        private protected override object Step => "";
    }
}
