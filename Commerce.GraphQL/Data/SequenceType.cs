namespace HotChocolate.Data;

/// <summary>Asks .NET types whether they are sequences.</summary>
internal static class SequenceType
{
    /// <summary>The element type of a list, query, executable or other sequence; null for text and what is no sequence.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string)) return null;
        if (type.IsArray) return type.GetElementType();
        return type.GetInterfaces().Prepend(type)
            .FirstOrDefault(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IEnumerable<>) || i.GetGenericTypeDefinition() == typeof(IExecutable<>)))?
            .GetGenericArguments()[0];
    }
}
