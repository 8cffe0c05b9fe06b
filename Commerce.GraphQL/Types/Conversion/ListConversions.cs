using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using HotChocolate.Types.Building;

namespace HotChocolate.Utilities;

/// <summary>Conversions between lists: the elements one by one, then the list into what the target wants.</summary>
internal static class ListConversions
{
    public static ChangeType? Find(Type from, Type to, ChangeTypeProvider find)
    {
        var source = TypeInference.ElementType(from);
        var target = TypeInference.ElementType(to);
        if (source is null || target is null || Collect(to, target) is not { } collect) return null;
        if (target.IsAssignableFrom(source) || !find(source, target, out var convert)) convert = null;
        // Elements whose static type does not tell are converted by what they are.
        return list => collect(((IEnumerable)list!).Cast<object?>().Select(e => e is null || target.IsInstanceOfType(e) ? e
            : convert is not null ? convert(e)
            : find(e.GetType(), target, out var own) ? own(e) : throw new InvalidCastException($"Nothing converts {e.GetType()} to {target}.")));
    }

    /// <summary>Makes a list of that .NET type from its elements; null where it is not known how.</summary>
    public static Func<IEnumerable<object?>, object>? Collect(Type list, Type element)
    {
        if (list.IsArray) return Bind(nameof(Array), element);
        if (list.IsAssignableFrom(typeof(List<>).MakeGenericType(element))) return Bind(nameof(List), element);
        if (list.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element))) return Bind(nameof(Set), element);
        if (list.IsAssignableFrom(typeof(ImmutableArray<>).MakeGenericType(element))) return Bind(nameof(ImmutableArrayOf), element);
        if (list.IsAssignableFrom(typeof(ImmutableList<>).MakeGenericType(element))) return Bind(nameof(ImmutableListOf), element);
        if (list == typeof(IQueryable<>).MakeGenericType(element)) return Bind(nameof(Queryable), element);
        if (IsDictionary(list, element)) return Bind(nameof(Dictionary), element.GetGenericArguments());
        if (list.IsAbstract) return null;
        if (list.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)]) is { } constructor)
        {
            var typed = Bind(nameof(List), element);
            return items => constructor.Invoke([typed(items)]);
        }

        return typeof(IList).IsAssignableFrom(list) && list.GetConstructor([]) is not null ? items => Fill(list, items) : null;
    }

    private static bool IsDictionary(Type list, Type element)
        => element.IsGenericType && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            && list.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(element.GetGenericArguments()));

    private static Func<IEnumerable<object?>, object> Bind(string method, params Type[] arguments)
        => typeof(ListConversions).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(arguments)
            .CreateDelegate<Func<IEnumerable<object?>, object>>();

    private static object Array<T>(IEnumerable<object?> items) => items.Select(i => (T)i!).ToArray();

    private static object List<T>(IEnumerable<object?> items) => items.Select(i => (T)i!).ToList();

    private static object Set<T>(IEnumerable<object?> items) => items.Select(i => (T)i!).ToHashSet();

    private static object ImmutableArrayOf<T>(IEnumerable<object?> items) => items.Select(i => (T)i!).ToImmutableArray();

    private static object ImmutableListOf<T>(IEnumerable<object?> items) => items.Select(i => (T)i!).ToImmutableList();

    private static object Queryable<T>(IEnumerable<object?> items) => items.Select(i => (T)i!).ToList().AsQueryable();

    private static object Dictionary<TKey, TValue>(IEnumerable<object?> items) where TKey : notnull
    {
        var dictionary = new Dictionary<TKey, TValue>();
        foreach (var item in items)
        {
            var (key, value) = (KeyValuePair<TKey, TValue>)item!;
            dictionary[key] = value;
        }

        return dictionary;
    }

    private static IList Fill(Type list, IEnumerable<object?> items)
    {
        var filled = (IList)Activator.CreateInstance(list)!;
        foreach (var item in items) filled.Add(item);
        return filled;
    }
}
