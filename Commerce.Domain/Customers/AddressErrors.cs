namespace Commerce.Domain.Customers;

/// <summary>There is no such address, or it is somebody else's.</summary>
public sealed class AddressNotFoundException(int id) : DomainException("ADDRESS_NOT_FOUND", $"You have no address {id}.", "id");

/// <summary>Not the code of a country.</summary>
public sealed class InvalidCountryException()
    : DomainException("INVALID_COUNTRY", "Give the country as the two letters of ISO 3166-1, such as DE or US.", "country");

/// <summary>Not the code of a state or province, or one is missing.</summary>
public sealed class InvalidStateException(string country, bool isMissing)
    : DomainException("INVALID_STATE", isMissing
        ? $"Addresses in {country} need the state or province, as its code in ISO 3166-2, such as {Example(country)}."
        : "Give the state or province as its code in ISO 3166-2 without the country, such as CA or BY.", "state")
{
    private static string Example(string country) => country switch { "CA" => "ON", "AU" => "NSW", _ => "NY" };
}

/// <summary>Not a postal code, or one is missing.</summary>
public sealed class InvalidPostalCodeException(string country, bool isMissing)
    : DomainException("INVALID_POSTAL_CODE", isMissing
        ? $"Addresses in {country} need a postal code."
        : "A postal code is made of 2 to 11 letters, digits, blanks and dashes.", "postalCode");

/// <summary>Nothing that could be called.</summary>
public sealed class InvalidPhoneException()
    : DomainException("INVALID_PHONE", "Write a phone number in digits, with a + in front of the country if you like: +49 30 123456.", "phone");
