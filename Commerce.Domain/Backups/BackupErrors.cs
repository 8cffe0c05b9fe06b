namespace Commerce.Domain.Backups;

/// <summary>The shop keeps its data on a server.</summary>
public sealed class BackupOfServerException(string instead)
    : DomainException("BACKUP_OF_SERVER", $"The shop's data lies in PostgreSQL, which has tools of its own for that. {instead}");

/// <summary>There is nothing that could be backed up.</summary>
public sealed class NothingToBackUpException(string database)
    : DomainException("NOTHING_TO_BACK_UP", $"There is no shop: '{database}' is not there. Name its folder with --Data:Folder=….");

/// <summary>A backup never writes over another file.</summary>
public sealed class BackupFileExistsException(string file)
    : DomainException("BACKUP_FILE_EXISTS", $"'{file}' is there already. Name another file, such as one with the date in it.");

/// <summary>There is no such archive.</summary>
public sealed class BackupFileNotFoundException(string file) : DomainException("BACKUP_FILE_NOT_FOUND", $"There is no '{file}'.");

/// <summary>What was found is not what was written.</summary>
public sealed class BackupDamagedException(string what)
    : DomainException("BACKUP_DAMAGED", $"The archive is damaged or was not made by 'backup': {what}. Nothing was changed. Use another archive.");

/// <summary>The shop's own database is not well.</summary>
public sealed class DatabaseDamagedException(string what)
    : DomainException("DATABASE_DAMAGED", $"The database is damaged ({what}), and no backup was made of it: keep the last good one, and restore that.");

/// <summary>The archive was made by a newer program.</summary>
public sealed class BackupIsNewerException(string product, string migration)
    : DomainException("BACKUP_IS_NEWER", $"The archive was made by version {product}, whose database ('{migration}') this program does not know. Restore it with that version or a newer one. Nothing was changed.");

/// <summary>Somebody uses the shop's folder.</summary>
public sealed class ShopIsRunningException(string folder)
    : DomainException("SHOP_IS_RUNNING", $"A shop is running on '{folder}', or something is being restored there. Stop it first.");

/// <summary>There is a shop already.</summary>
public sealed class FolderHasDataException(string folder)
    : DomainException("FOLDER_HAS_DATA", $"There is a shop in '{folder}' already. Name an empty folder with --Data:Folder=…, or say --force: then what is there is moved aside, and nothing is lost.");

/// <summary>It would not fit.</summary>
public sealed class NoRoomException(long needed, long free)
    : DomainException("NO_ROOM", $"{needed / 1_000_000} MB are needed and {free / 1_000_000} MB are free on that disk. Make room, or name another place.");
