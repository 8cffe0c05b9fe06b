using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Utilities;

/// <summary>Offers one conversion.</summary>
internal sealed class ChangeTypeProvider<TSource, TTarget>(ChangeType<TSource, TTarget> convert) : IChangeTypeProvider
{
    public bool TryCreateConverter(Type source, Type target, ChangeTypeProvider root, [NotNullWhen(true)] out ChangeType? converter)
    {
        converter = source == typeof(TSource) && target == typeof(TTarget) ? value => convert((TSource)value!) : null;
        return converter is not null;
    }
}
