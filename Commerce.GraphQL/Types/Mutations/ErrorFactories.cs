using System.Reflection;

namespace HotChocolate.Types.Mutations;

/// <summary>Finds out how an error is made from an exception. The exception's type must be the one expected, not one derived from it.</summary>
internal static class ErrorFactories
{
    private const string FactoryMethod = "CreateErrorFrom";
    private const BindingFlags Methods = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;
    private const BindingFlags Constructors = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public static IEnumerable<DeclaredError> Create(Type type)
    {
        var methods = type.GetMethods(Methods).Where(method => method.Name == FactoryMethod && Expected(method) is not null).ToList();
        if (methods.Count > 0)
            return methods.Select(method => FromMethod(type, method));

        var constructors = type.GetConstructors(Constructors).Where(constructor => Expected(constructor) is not null).ToDictionary(constructor => Expected(constructor)!);
        if (constructors.Count > 0 && !typeof(Exception).IsAssignableFrom(type))
            return [Declare(type, exception => constructors.TryGetValue(exception.GetType(), out var constructor) ? Call(() => constructor.Invoke([exception])) : null)];

        if (typeof(Exception).IsAssignableFrom(type))
            return [new DeclaredError(type, typeof(ExceptionObjectType<>).MakeGenericType(type), exception => exception.GetType() == type ? exception : null)];

        return typeof(ObjectType).IsAssignableFrom(type) && RuntimeTypeOf(type) is { } runtimeType
            ? [new DeclaredError(runtimeType, type, null)]
            : [Declare(type, null)];
    }

    private static DeclaredError FromMethod(Type type, MethodInfo method)
    {
        var expected = Expected(method)!;
        var instance = method.IsStatic ? null : Activator.CreateInstance(type);
        return Declare(
            method.ReturnType == typeof(object) ? type : method.ReturnType,
            exception => exception.GetType() == expected ? Call(() => method.Invoke(instance, [exception])) : null);
    }

    private static DeclaredError Declare(Type type, Func<Exception, object?>? create) => new(type, typeof(ErrorObjectType<>).MakeGenericType(type), create);

    private static Type? Expected(MethodBase method)
        => method.GetParameters() is [{ ParameterType: var type }] && typeof(Exception).IsAssignableFrom(type) ? type : null;

    private static Type? RuntimeTypeOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ObjectType<>))
                return type.GetGenericArguments()[0];
        }

        return null;
    }

    /// <summary>What the factory itself throws, as it was thrown.</summary>
    private static object? Call(Func<object?> create)
    {
        try
        {
            return create();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException);
            throw;
        }
    }
}
