using System.Linq.Expressions;

namespace HotChocolate.Data.Filters;

/// <summary>What a client asked of a field that can be filtered, for resolvers that filter by themselves.</summary>
public interface IFilterContext
{
    /// <summary>Whether anything is asked.</summary>
    bool IsDefined { get; }

    /// <summary>Says whether the resolver filters by itself; with false, what it returns is filtered afterwards. Asking for the context sets true.</summary>
    void Handled(bool isHandled);

    /// <summary>The filter as dictionaries, lists and values.</summary>
    IDictionary<string, object?>? ToDictionary();

    /// <summary>The filter as a predicate; null where nothing is asked.</summary>
    Expression<Func<T, bool>>? AsPredicate<T>();
}
