namespace HotChocolate.Utilities;

/// <summary>Converts a value to another type.</summary>
public delegate TTo ChangeType<in TFrom, out TTo>(TFrom source);

/// <summary>Converts a value to another type.</summary>
public delegate object? ChangeType(object? source);

/// <summary>Finds what converts from one type to another.</summary>
public delegate bool ChangeTypeProvider(Type source, Type target, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ChangeType? converter);
