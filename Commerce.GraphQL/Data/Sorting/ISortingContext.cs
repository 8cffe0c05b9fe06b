using GreenDonut.Data;

namespace HotChocolate.Data.Sorting;

/// <summary>What a client asked of a field that can be ordered, for resolvers that order by themselves.</summary>
public interface ISortingContext
{
    /// <summary>Whether anything is asked.</summary>
    bool IsDefined { get; }

    /// <summary>Says whether the resolver orders by itself; with false, what it returns is ordered afterwards. Asking for the context sets true.</summary>
    void Handled(bool isHandled);

    /// <summary>The order as lists of dictionaries.</summary>
    IList<IDictionary<string, object?>> ToList();

    /// <summary>The order as keys; null where nothing is asked.</summary>
    SortDefinition<T>? AsSortDefinition<T>();
}
